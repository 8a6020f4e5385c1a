"""What people have decided and looked up: ``data/licenses.toml``, and the texts beside it."""

from pathlib import Path
from typing import Annotated

from pydantic import Field

from sidebyside.content.toml import NonEmpty, Strict, read_text, read_toml
from sidebyside.files import DATA
from sidebyside.refusal import Refusal

DECISIONS = DATA / "licenses.toml"
TEXTS = DATA / "licenses"


class PackageDecision(Strict):
    """What a package does not say of itself; of each, the package's own word is the default."""

    license: NonEmpty | None = None
    """An SPDX expression."""
    source: NonEmpty | None = None
    """An address; ``{version}`` stands for the package's version."""
    texts: list[NonEmpty] = []
    """Names of files in ``data/licenses/``."""


class Part(Strict):
    """The work of others that packages have built in."""

    name: NonEmpty
    of: Annotated[list[NonEmpty], Field(min_length=1)]
    """The packages that have it."""
    version: str = ""
    license: NonEmpty
    source: NonEmpty
    texts: list[NonEmpty] = []
    """Names of files in ``data/licenses/``; none where the package brings the text."""


class Decisions(Strict):
    """The content of ``data/licenses.toml``."""

    accepted: list[NonEmpty]
    """The SPDX expressions that we publish under."""
    python: dict[str, PackageDecision] = {}
    npm: dict[str, PackageDecision] = {}
    looked_up: dict[str, NonEmpty] = {}
    """The version of a package that the list of its parts was made for."""
    parts: list[Part] = []


def read_decisions(path: Path = DECISIONS) -> Decisions:
    """Raises Refusal for what is wrong with the file."""
    return read_toml(path, Decisions)


def stored_text(name: str) -> str:
    """The text ``name`` of ``data/licenses/``. Raises Refusal if it is not there."""
    path = TEXTS / name
    if not path.is_file():
        raise Refusal(
            DECISIONS, f"names the text {name}, which is not there", f"Store it as {path}."
        )
    return read_text(path)
