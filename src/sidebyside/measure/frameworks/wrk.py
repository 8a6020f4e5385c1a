"""The load generator wrk."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sidebyside.refusal import Refusal

CONNECTIONS = 8
REPORT = Path(__file__).with_name("report.lua")


@dataclass(frozen=True)
class Load:
    """What wrk saw, as ``report.lua`` prints it."""

    rate: float
    """Answers per second."""
    p99: float
    """Milliseconds within which 99 % of the answers arrived."""
    failed: int
    """Requests that got no answer, or none with a good status."""


def check_wrk() -> None:
    """Raises Refusal if wrk is not installed."""
    if not shutil.which("wrk"):
        raise Refusal("wrk", "the load generator is not installed", "Install it: apt install wrk")


def run_wrk(url: str, seconds: int) -> Load:
    """Ask for ``url`` over and over. Raises Refusal if wrk cannot."""
    options = ["--threads", "1", "--connections", str(CONNECTIONS), "--duration", f"{seconds}s"]
    command = ["wrk", *options, "--latency", "--script", str(REPORT), url]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        printed = (done.stdout + done.stderr).strip()
        raise Refusal("wrk", f"ended with status {done.returncode}:\n{printed}", "See wrk --help.")
    return Load(**json.loads(done.stderr.splitlines()[-1]))


def wrk_version() -> str:
    """``4.1.0-3`` of ``wrk debian/4.1.0-3 [epoll] Copyright …``."""
    # no check of the status: wrk prints its version and fails
    printed = subprocess.run(["wrk", "--version"], capture_output=True, text=True).stdout
    return printed.split()[1].removeprefix("debian/")
