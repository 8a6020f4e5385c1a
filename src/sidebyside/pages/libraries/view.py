"""The state of the libraries of chapter 5 as HTML: one status line each, and the table of all."""

from collections.abc import Iterable

from packaging.version import Version

from sidebyside.content.libraries import Library, Measured
from sidebyside.pages.templates import template
from sidebyside.pages.words import words


def render_library(library: Library, measured: Measured, language: str) -> str:
    """The status line of one library."""
    return template("libraries/library.html.jinja").render(
        library=library,
        measured=measured,
        pins=_pins,
        language=language,
        words=words(language),
    )


def render_libraries(libraries: Iterable[Library], measured: Measured, language: str) -> str:
    """The status table; each library leads to its first pair."""
    return template("libraries/libraries.html.jinja").render(
        libraries=libraries,
        measured=measured,
        pins=_pins,
        language=language,
        words=words(language),
    )


def _pins(library: Library) -> list[str]:
    """What has to be pinned: ``["Python >=3.8,<3.11", "flask==1.1.4", …]``, or nothing."""
    if not library.pinned:
        return []
    python = sorted(library.pinned.requires_python, key=lambda limit: Version(limit.version))
    return ["Python " + ",".join(map(str, python)), *library.pins]
