"""Packages that the site has, but that are not in the program's reach yet."""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from importlib.machinery import ModuleSpec
from types import FrameType, ModuleType

_NEVER_OPTIONAL = ("asgiref",)  # Flask imports it for async views and nothing else

_packages: dict[str, str] = {}

missing: str | None = None
"""The package that the program needs and does not have."""


class Missing(BaseException):
    """The program has to start again, with a package more."""


def available(modules: str) -> None:
    """Say which packages the site has: JSON of top-level module → package."""
    _packages.clear()
    _packages.update(json.loads(modules))


def advice(module: str) -> str | None:
    """What to say of a ``module`` that cannot be imported; None if there is nothing to say."""
    top = module.partition(".")[0]
    if top in sys.modules or top in _packages or not _packages:
        return None
    names = sorted(set(_packages.values()))
    return f"This page does not have {top}. What can be imported: {', '.join(names)}."


def install(folder: str, sources: Iterable[str]) -> None:
    """Find the missing packages of the program in ``folder``, whose files are ``sources``."""
    sys.meta_path.append(_Finder(folder, list(sources)))


class _Finder:
    """The last one: what comes to it, nobody has found."""

    def __init__(self, folder: str, sources: list[str]) -> None:
        self._folder = folder
        self._sources = sources

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        global missing
        if name in _packages and self._is_wanted(name):
            missing = _packages[name]
            raise Missing(missing)
        return None

    def _is_wanted(self, name: str) -> bool:
        """Whether the reader's own program imports it: a library may only try whether it is there.

        The program may also name it for a framework to import, as in INSTALLED_APPS.
        """
        if name in _NEVER_OPTIONAL or _importer(sys._getframe()).startswith(self._folder):
            return True
        named = re.compile(rf"""["']{name}["'.]""")
        return any(map(named.search, self._sources))


def _importer(frame: FrameType | None) -> str:
    """The file with the import statement that led to ``frame``."""
    machinery = ("importlib", __package__)
    while frame and frame.f_globals.get("__name__", "").startswith(machinery):
        frame = frame.f_back
    return frame.f_code.co_filename if frame else ""
