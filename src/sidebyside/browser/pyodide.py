"""The Pyodide that ``web/package-lock.json`` has installed, and what its Python expects where."""

import json
from dataclasses import dataclass
from functools import cache

from sidebyside.node import MODULES

PYODIDE = MODULES / "pyodide"


@dataclass(frozen=True)
class Release:
    """A release of Pyodide."""

    version: str
    """Its own, as in 314.0.7."""
    python: str
    """That of its Python, as in 3.14.2."""

    @property
    def python_minor(self) -> str:
        """As in 3.14."""
        return ".".join(self.python.split(".")[:2])

    @property
    def stdlib(self) -> str:
        """The name of the zip in ``/lib`` that Python has its standard library from."""
        return f"python{self.python_minor.replace('.', '')}.zip"

    @property
    def site_packages(self) -> str:
        """The folder that packages are imported from."""
        return f"/lib/python{self.python_minor}/site-packages"


@cache
def installed_release() -> Release:
    """The release that ``install_packages`` has installed."""
    package = json.loads((PYODIDE / "package.json").read_text("utf-8"))
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    return Release(package["version"], lock["info"]["python"])
