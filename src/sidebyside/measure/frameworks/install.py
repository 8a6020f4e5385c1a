"""What is on the disk after installing each side, and after starting a project."""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from sidebyside.content.facts import Figure, Measurement
from sidebyside.content.sources import SIDES, SideName
from sidebyside.measure.environment import Installed, install_framework
from sidebyside.measure.frameworks.circumstances import measured_now

SETS: dict[str, dict[SideName, list[str]]] = {
    "framework": {"flask": ["flask"], "django": ["django"]},
    "database": {"flask": ["flask", "flask-migrate"], "django": ["django"]},
}
"""What is installed, by row; Flask-Migrate brings Flask-SQLAlchemy and SQLAlchemy along."""
SCAFFOLDS = {"startproject": ["startproject", "mysite", "."], "startapp": ["startapp", "blog"]}
PACKAGES = ("flask", "flask-migrate", "flask-sqlalchemy", "sqlalchemy", "django")

Sets = dict[str, dict[SideName, Installed]]


def measure() -> Measurement:
    """The newest releases, each set in an environment of its own. Raises Refusal."""
    sets: Sets = {
        row: {side: install_framework(side, requirements[side]) for side in SIDES}
        for row, requirements in SETS.items()
    }
    with tempfile.TemporaryDirectory(prefix="sidebyside-") as folder:
        written = scaffold(Path(folder))
    return measured_now(
        _versions(sets),
        {
            "distributions": _figures(sets, lambda found: len(found.installs)),
            "files": _figures(sets, lambda found: found.files),
            "megabytes": _figures(sets, lambda found: sum(found.installs.values()) / 1e6),
            "project-files": {row: _only_django(files) for row, (files, _) in written.items()},
            "project-lines": {row: _only_django(lines) for row, (_, lines) in written.items()},
        },
    )


def scaffold(folder: Path) -> dict[str, tuple[int, int]]:
    """How many files and lines are in ``folder`` after each of Django's commands."""
    written = {}
    for row, arguments in SCAFFOLDS.items():
        subprocess.run([sys.executable, "-m", "django", *arguments], cwd=folder, check=True)
        files = [path.read_text("utf-8") for path in folder.rglob("*.py")]
        written[row] = len(files), sum(len(file.splitlines()) for file in files)
    return written


def _versions(sets: Sets) -> dict[str, str]:
    found = [installed for sides in sets.values() for installed in sides.values()]
    versions = {name: version for each in found for name, version in each.versions.items()}
    return {name: versions[name] for name in PACKAGES if name in versions}


def _figures(sets: Sets, count: Callable[[Installed], float]) -> dict[str, Figure]:
    return {
        row: Figure(flask=[count(sides["flask"])], django=[count(sides["django"])])
        for row, sides in sets.items()
    }


def _only_django(count: int) -> Figure:
    """Flask has no command that writes a project."""
    return Figure(flask=[0], django=[count])
