"""The place of a run: a clean copy of the side's folder, a home and a scratch folder of its own."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from sidebyside.check.run.guard import ROOT_VARIABLE

_PYTHON_PATH = (Path(__file__).parents[3], Path(__file__).parent / "subprocesses")
_KEPT_VARIABLES = ("PATH", "LANG", "SSL_CERT_FILE")


def prepare(root: Path, folder: Path, changed: Iterable[tuple[str, str]] = ()) -> Path:
    """Lay out ``root`` for a run of the side in ``folder``; returns the copy to run in.

    ``changed`` are names of files, and the texts that they hold in this run.
    """
    copy = root / "app"
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in changed:
        (copy / name).write_text(text, "utf-8")
    (root / "home").mkdir()
    (root / "tmp").mkdir()
    return copy


def environment(root: Path, more: dict[str, str]) -> dict[str, str]:
    """The variables of a run: nothing of the caller's but the path, and those in ``more``.

    Python processes find the guard through them (``subprocesses/sitecustomize.py``).
    """
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return {
        **kept,
        "HOME": str(root / "home"),
        "TMPDIR": str(root / "tmp"),
        "TZ": "UTC",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.pathsep.join(map(str, _PYTHON_PATH)),
        ROOT_VARIABLE: str(root),
        **more,
    }
