"""Which installed distributions a side needs in the browser, and which of them can run there."""

from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PYTHON = "3.14"
"""The Python of the Pyodide release in web/package.json."""

_ENVIRONMENT = default_environment() | {
    "os_name": "posix",
    "sys_platform": "emscripten",
    "platform_system": "Emscripten",
    "platform_machine": "wasm32",
    "python_version": PYTHON,
    "python_full_version": f"{PYTHON}.0",
}

# Built with optional C parts, but complete without them.
_PURE_WITHOUT_SPEEDUPS = {"charset-normalizer", "markupsafe", "pyyaml", "sqlalchemy", "wcwidth"}

# What the operating system gives a program at home and a browser does not.
_ALWAYS = ("tzdata",)


class NotForBrowser(Exception):
    """A requirement that cannot be packed; the message says which and why."""


@dataclass(frozen=True)
class Package:
    """One distribution to pack, as it is installed here."""

    name: str
    version: str
    _installed: Distribution = field(compare=False, repr=False)

    @cached_property
    def files(self) -> dict[str, Path]:
        """Path below site-packages → file on disk, of everything a program may need."""
        found = ((path.as_posix(), Path(path.locate())) for path in self._installed.files or ())
        return {name: path for name, path in sorted(found) if _wanted(PurePosixPath(name))}


@cache
def closure(requirements: tuple[str, ...]) -> tuple[Package, ...]:
    """The packages that PEP 508 ``requirements`` bring with them in the browser, by name.

    Raises NotForBrowser for one that is compiled or not installed.
    """
    found: dict[str, Package] = {}
    extras: set[tuple[str, str]] = set()
    wanted = [Requirement(line) for line in (*requirements, *_ALWAYS)]
    while wanted:
        requirement = wanted.pop()
        name = canonicalize_name(requirement.name)
        asked = {"", *requirement.extras}
        new = {(name, extra) for extra in asked} - extras
        if not new:
            continue
        extras |= new
        found[name] = found.get(name) or _package(requirement)
        lines = found[name]._installed.requires or []
        for dependency in map(Requirement, lines):
            if any(_applies(dependency, extra) for _, extra in new):
                wanted.append(dependency)
    return tuple(found[name] for name in sorted(found))


def _applies(dependency: Requirement, extra: str) -> bool:
    marker = dependency.marker
    return marker is None or marker.evaluate(_ENVIRONMENT | {"extra": extra})


def _package(requirement: Requirement) -> Package:
    name = canonicalize_name(requirement.name)
    try:
        installed = distribution(name)
    except PackageNotFoundError:
        raise NotForBrowser(f"{name} is not installed") from None
    if not requirement.specifier.contains(installed.version, prereleases=True):
        raise NotForBrowser(f"{requirement} is asked for, {installed.version} is installed")
    wheel = installed.read_text("WHEEL") or ""
    if "Root-Is-Purelib: true" not in wheel and name not in _PURE_WITHOUT_SPEEDUPS:
        raise NotForBrowser(f"{name} has compiled parts")
    return Package(name, installed.version, installed)


def _wanted(path: PurePosixPath) -> bool:
    """Whether a running program may read it: no binaries, caches, scripts or sources of either."""
    if path.is_absolute() or ".." in path.parts or "__pycache__" in path.parts:
        return False
    if path.parent.name.endswith(".dist-info"):
        return path.name not in {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}
    unused = {".so", ".pyd", ".c", ".h", ".pyx", ".pxd", ".pyi", ".po", ".pot", ".typed"}
    return path.suffix not in unused
