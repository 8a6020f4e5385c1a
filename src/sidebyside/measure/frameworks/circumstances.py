"""When, on what and with which versions something is measured."""

import os
import platform
from collections.abc import Iterable
from datetime import date
from importlib.metadata import version
from pathlib import Path

from sidebyside.content.facts import Charts, Measurement

CPU_INFO = Path("/proc/cpuinfo")


def measured_now(versions: dict[str, str], charts: Charts) -> Measurement:
    """``charts`` as seen today, on this machine and with these ``versions``."""
    return Measurement(
        date=date.today(),
        python=platform.python_version(),
        processor=processor(),
        cores=os.cpu_count() or 1,
        versions=versions,
        charts=charts,
    )


def versions_here(packages: Iterable[str]) -> dict[str, str]:
    """The versions of ``packages`` in this environment."""
    return {package: version(package) for package in packages}


def processor() -> str:
    """The processor's name where the system gives it, else its architecture."""
    lines = CPU_INFO.read_text("utf-8").splitlines() if CPU_INFO.is_file() else ()
    names = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())
