"""What is on the disk after installing each side, and after starting a project."""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from sidebyside.content.facts import Figure, Group, group
from sidebyside.content.topics import SIDES, SideName
from sidebyside.measure.environment import Installed, install_framework

SETS: dict[str, dict[SideName, list[str]]] = {
    "framework": {"flask": ["flask"], "django": ["django"]},
    "database": {"flask": ["flask", "flask-migrate"], "django": ["django"]},
}
"""What is installed, by row; Flask-Migrate brings Flask-SQLAlchemy and SQLAlchemy along."""
SCAFFOLDS = {"startproject": ["startproject", "mysite", "."], "startapp": ["startapp", "blog"]}
PACKAGES = ("flask", "flask-migrate", "flask-sqlalchemy", "sqlalchemy", "django")


def measure() -> Group:
    """The newest releases, each set in an environment of its own. Raises Refusal."""
    seen = {
        row: {side: install_framework(side, names[side]) for side in SIDES}
        for row, names in SETS.items()
    }
    with tempfile.TemporaryDirectory(prefix="sidebyside-") as folder:
        written = _scaffold(Path(folder))
    return group(
        {
            name: found
            for sets in seen.values()
            for side in SIDES
            for name, found in sets[side].versions.items()
            if name in PACKAGES
        },
        {
            "distributions": _figures(seen, lambda found: len(found.installs)),
            "files": _figures(seen, lambda found: found.files),
            "megabytes": _figures(seen, lambda found: sum(found.installs.values()) / 1e6),
            "project-files": {row: _written(files) for row, (files, _) in written.items()},
            "project-lines": {row: _written(lines) for row, (_, lines) in written.items()},
        },
    )


def _figures(
    seen: dict[str, dict[SideName, Installed]], count: Callable[[Installed], float]
) -> dict[str, Figure]:
    return {
        row: Figure(**{side: [count(found)] for side, found in sides.items()})
        for row, sides in seen.items()
    }


def _scaffold(folder: Path) -> dict[str, tuple[int, int]]:
    """Files and lines that are there after each of Django's commands; Flask has none."""
    written = {}
    for row, arguments in SCAFFOLDS.items():
        subprocess.run([sys.executable, "-m", "django", *arguments], cwd=folder, check=True)
        files = [path.read_text("utf-8") for path in folder.rglob("*.py")]
        written[row] = len(files), sum(len(file.splitlines()) for file in files)
    return written


def _written(count: int) -> Figure:
    return Figure(flask=[0], django=[count])
