"""Which installed distributions a side needs in the browser, and which of them can run there."""

import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from sidebyside.browser.pyodide import installed_release

# Built with optional C parts, but complete without them.
_PURE_WITHOUT_SPEEDUPS = {"charset-normalizer", "markupsafe", "pyyaml", "sqlalchemy", "wcwidth"}

# Most of what a package brings, and of no use here: Flask-Admin's tests, and its 20 MB of scripts,
# fonts and themes. The page of a program runs no script, and loads no font.
_OF_NO_USE = {
    "flask-admin": re.compile(
        r"flask_admin/(tests/|static/(?!admin/css/|bootstrap/bootstrap4/"
        r"(swatch/default/|css/bootstrap\.min\.css$)))"
    )
}

# What the operating system gives a program at home and a browser does not.
_ALWAYS = ("tzdata",)


class NotForBrowser(Exception):
    """A requirement that cannot be packed; the message says which and why."""


@dataclass(frozen=True)
class BundledPackage:
    """A distribution to pack, as it is installed here."""

    name: str
    version: str
    _installed: Distribution = field(compare=False, repr=False)

    @cached_property
    def files(self) -> dict[str, Path]:
        """Path below site-packages → file on disk, of everything a program may need."""
        found = ((path.as_posix(), Path(path.locate())) for path in self._installed.files or ())
        return {name: path for name, path in sorted(found) if self._wants(name)}

    @cached_property
    def modules(self) -> list[str]:
        """What can be imported of it: the names of its top-level modules."""
        code = (PurePosixPath(name) for name in self.files if name.endswith(".py"))
        names = {path.parts[0].removesuffix(".py") for path in code}
        return sorted(filter(str.isidentifier, names))

    def _wants(self, name: str) -> bool:
        of_no_use = _OF_NO_USE.get(self.name)
        return _wanted(PurePosixPath(name)) and not (of_no_use and of_no_use.match(name))

    def brings(self, extra: str) -> list[Requirement]:
        """What ``extra`` requires in the browser; "" stands for the package without extras."""
        environment = _environment() | {"extra": extra}
        return [
            requirement
            for requirement in self._requirements
            if requirement.marker is None or requirement.marker.evaluate(environment)
        ]

    @cached_property
    def _requirements(self) -> list[Requirement]:
        return [Requirement(line) for line in self._installed.requires or []]


@cache
def closure(requirements: tuple[str, ...]) -> tuple[BundledPackage, ...]:
    """The packages that PEP 508 ``requirements`` bring with them in the browser, by name.

    Raises NotForBrowser for one that is compiled or not installed.
    """
    found: dict[str, BundledPackage] = {}
    followed: set[tuple[str, str]] = set()
    wanted = [Requirement(line) for line in (*requirements, *_ALWAYS)]
    while wanted:
        requirement = wanted.pop()
        package = _package(canonicalize_name(requirement.name))
        if not requirement.specifier.contains(package.version, prereleases=True):
            raise NotForBrowser(f"{requirement} is asked for, {package.version} is installed")
        found[package.name] = package
        for extra in ("", *requirement.extras):
            if (package.name, extra) not in followed:
                followed.add((package.name, extra))
                wanted += package.brings(extra)
    return tuple(found[name] for name in sorted(found))


@cache
def _environment() -> dict[str, str]:
    """What the environment markers of requirements are compared with in the browser."""
    python = installed_release()
    return {
        "os_name": "posix",
        "sys_platform": "emscripten",
        "platform_system": "Emscripten",
        "platform_machine": "wasm32",
        "python_version": python.python_minor,
        "python_full_version": python.python,
    }


@cache
def _package(name: str) -> BundledPackage:
    try:
        installed = distribution(name)
    except PackageNotFoundError:
        raise NotForBrowser(f"{name} is not installed") from None
    wheel = installed.read_text("WHEEL") or ""
    if "Root-Is-Purelib: true" not in wheel and name not in _PURE_WITHOUT_SPEEDUPS:
        raise NotForBrowser(f"{name} has compiled parts")
    return BundledPackage(name, installed.version, installed)


def _wanted(path: PurePosixPath) -> bool:
    """Whether a running program may read it: no binaries, caches, scripts or sources of either."""
    if path.is_absolute() or ".." in path.parts or "__pycache__" in path.parts:
        return False
    if path.parent.name.endswith(".dist-info"):
        return path.name not in {"RECORD", "INSTALLER", "REQUESTED", "direct_url.json"}
    unused = {".so", ".pyd", ".c", ".h", ".pyx", ".pxd", ".pyi", ".po", ".pot", ".typed"}
    return path.suffix not in unused
