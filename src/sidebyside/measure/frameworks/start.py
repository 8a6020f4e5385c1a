"""How long each side takes to be imported, and to give its first answer."""

import subprocess
import sys
import tempfile
import time

from sidebyside.content.facts import Figure, Measurement
from sidebyside.content.sources import SIDES, SideName
from sidebyside.measure.frameworks.circumstances import measured_now, versions_here
from sidebyside.measure.frameworks.server import fill, serve

ROUNDS = 10
MODULES: dict[SideName, tuple[str, ...]] = {
    "flask": ("flask", "flask_sqlalchemy"),
    "django": (
        "django.http",
        "django.urls",
        "django.shortcuts",
        "django.core.wsgi",
        "django.db.models",
    ),
}
"""What the measured blog imports: web framework and ORM."""
PACKAGES = ("flask", "flask-sqlalchemy", "sqlalchemy", "django", "gunicorn")


def measure(rounds: int = ROUNDS) -> Measurement:
    """Milliseconds of both sides in turn, ``rounds`` times, each time in a new process.

    Raises Refusal if a server does not start.
    """
    imports: dict[SideName, list[float]] = {side: [] for side in SIDES}
    answers: dict[SideName, list[float]] = {side: [] for side in SIDES}
    with tempfile.TemporaryDirectory(prefix="sidebyside-") as folder:
        databases = {side: f"sqlite:///{folder}/{side}.db" for side in SIDES}
        for side, database in databases.items():
            fill(side, database)  # writes the bytecode, too
        for _ in range(rounds):
            for side in SIDES:
                imports[side].append(_import_time(MODULES[side]) * 1000)
                with serve(side, databases[side], workers=1) as server:
                    answers[side].append(server.first_answer * 1000)
    charts = {"start": {"import": Figure(**imports), "first-answer": Figure(**answers)}}
    return measured_now(versions_here(PACKAGES), charts)


def _import_time(modules: tuple[str, ...]) -> float:
    """Seconds that importing ``modules`` adds to starting Python."""
    return _run_time(f"import {', '.join(modules)}") - _run_time("pass")


def _run_time(program: str) -> float:
    """Seconds that a new Python takes for ``program``."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return time.perf_counter() - start
