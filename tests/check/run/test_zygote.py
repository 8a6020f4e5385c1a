"""The process that forks keeps deadlines whatever happens at the other end of its pipes."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from tests.check.conftest import hangs, is_dead
from tests.check.run import bare_zygote

HANGS = "import threading\nthreading.Event().wait()\n"

Zygote = subprocess.Popen[bytes]


@pytest.fixture
def zygote() -> Iterator[Zygote]:
    """It runs two programs at a time."""
    command = [sys.executable, "-m", bare_zygote.__name__, "2", "[]"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield process
        process.terminate()


def send(zygote: Zygote, folder: Path, name: str, source: str, timeout: int = 60) -> None:
    """Ask for a run of an ``app.py`` with this content."""
    (folder / name).mkdir()
    (folder / name / "app.py").write_text(source, "utf-8")
    job = {"id": name, "folder": str(folder / name), "timeout": timeout, "python": None}
    job |= {
        "requests": [],
        "addresses": False,
        "on_awkward_rows": None,
        "cheap_hashes": False,
        "distributions": [],
        "environment": {},
        "changed": {},
    }
    pipe(zygote.stdin).write(json.dumps(job).encode() + b"\n")
    pipe(zygote.stdin).flush()


def receive(zygote: Zygote) -> dict[str, Any]:
    outcome: dict[str, Any] = json.loads(pipe(zygote.stdout).readline())
    return outcome


def pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


def test_deadlines_hold_though_nobody_reads(
    zygote: Zygote, listener: socket.socket, tmp_path: Path
) -> None:
    send(zygote, tmp_path, "hangs", HANGS, timeout=1)
    send(zygote, tmp_path, "loud", "print('x' * 1_000_000)\n")
    send(zygote, tmp_path, "in its place", HANGS)
    send(zygote, tmp_path, "last", hangs(listener))
    # The outcome of the loud one is more than the pipe holds. Its place is taken for good, so the
    # last program starts only when the first is killed.
    listener.accept()[0].close()
    outcomes = [receive(zygote) for _ in range(2)]
    assert {outcome["id"]: outcome["timed_out"] for outcome in outcomes} == {
        "loud": False,
        "hangs": True,
    }


@pytest.mark.parametrize("ending", ["end of input", "SIGTERM"])
def test_its_end_is_the_end_of_its_runs(
    zygote: Zygote, listener: socket.socket, tmp_path: Path, ending: str
) -> None:
    send(zygote, tmp_path, "endless", hangs(listener))
    connection, _ = listener.accept()
    if ending == "SIGTERM":
        zygote.terminate()
    else:
        pipe(zygote.stdin).close()
    assert is_dead(connection)
    assert zygote.wait(60) == 0


def test_it_ends_when_nobody_is_there_to_read(zygote: Zygote, tmp_path: Path) -> None:
    pipe(zygote.stdout).close()
    send(zygote, tmp_path, "short", "print(1)\n")
    assert zygote.wait(60) == 0


def test_ctrl_c_is_left_to_the_pool(zygote: Zygote, tmp_path: Path) -> None:
    send(zygote, tmp_path, "before", "print(1)\n")
    assert receive(zygote)["prints"] == [[1, "1"]]
    zygote.send_signal(signal.SIGINT)
    send(zygote, tmp_path, "after", "import signal\nsignal.raise_signal(signal.SIGINT)\n")
    assert receive(zygote)["error"]["type"] == "KeyboardInterrupt"


def test_a_run_without_a_group_yet_is_killed_all_the_same() -> None:
    """Its time may be over before it has come to make its own group."""
    script = (
        "import os, time\n"
        "from sidebyside.check.run import fork\n"
        "fork._become = lambda job, root: time.sleep(600)\n"
        "run = fork.start({'id': 'x', 'timeout': 0, 'on_awkward_rows': None})\n"
        "print(run.poll()['timed_out'])\n"
        "run.remove()\n"
        "try:\n"
        "    os.kill(run.pid, 0)\n"
        "except ProcessLookupError:\n"
        "    print('dead', run.root.exists())\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines() == ["True", "dead False"], done.stderr


def test_what_would_change_every_project_is_not_preloaded() -> None:
    """Guardian's system check would be run for projects that do not have it."""
    code = (
        "import sys; from sidebyside.check.run.zygote import preload; "
        "preload(['guardian.shortcuts', 'wave']); print(*({'guardian', 'wave'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "wave\n"
