"""What is known of a library: what ``libraries.toml`` says of it, and what was measured."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from packaging.utils import canonicalize_name
from pydantic import Field, RootModel

from sidebyside.content.metadata import Metadata, read_metadata
from sidebyside.content.sources import SideName
from sidebyside.content.toml import (
    NonEmpty,
    Strict,
    Text,
    line_of_key,
    read_measured,
    read_text,
    read_toml,
)
from sidebyside.content.topics import Topic, find_topics, load_topic, unknown_topic
from sidebyside.files import DATA
from sidebyside.refusal import Refusal

DESCRIBED = Path("5-libraries/libraries.toml")
"""Below the snippets."""
MEASURED = DATA / "libraries.json"
COMMAND = "nox -s libraries"
NONE_NEEDED = "none needed"
"""What the English ``replacement`` of a library says that is good as it is."""


class Description(Strict):
    """A library of chapter 5, as its author describes it."""

    pypi: NonEmpty
    topics: Annotated[list[NonEmpty], Field(min_length=1)]
    replacement: Text
    django: Text
    note: Text | None = None

    @property
    def distribution(self) -> str:
        """The name on the package index in its one canonical spelling."""
        return canonicalize_name(self.pypi)

    @property
    def is_replaced(self) -> bool:
        return self.replacement.en != NONE_NEEDED


class Descriptions(RootModel[dict[str, Description]]):
    """The content of ``libraries.toml``: one table for each library."""


class MeasuredPackage(Strict):
    """A distribution beside its framework's newest release, as measured."""

    version: str
    released: date
    yanked: bool = False
    error: str | None = None
    """What importing it raised: ``"ImportError: …"``; None if it can be imported."""
    installs: dict[str, int]
    """The distributions that it adds to the framework's, with their bytes."""


class Framework(Strict):
    """A framework's newest release, and the packages that were tried with it."""

    version: str
    installs: dict[str, int]
    """The distributions that it consists of, with their bytes."""
    packages: dict[str, MeasuredPackage]

    @property
    def series(self) -> str:
        """``3.1`` of ``3.1.3``."""
        return ".".join(self.version.split(".")[:2])


class Measured(Strict):
    """The content of ``data/libraries.json``."""

    date: date
    python: str
    flask: Framework
    django: Framework

    def framework(self, side: SideName) -> Framework:
        return self.flask if side == "flask" else self.django

    def package(self, side: SideName, name: str, path: Path) -> MeasuredPackage:
        """The record of distribution ``name``. Raises Refusal if it was not measured."""
        packages = self.framework(side).packages
        if name not in packages:
            raise Refusal(path, f"{name!r} was not measured with {side}", f"Measure it: {COMMAND}")
        return packages[name]


@dataclass(frozen=True)
class Library:
    """One library of chapter 5 with everything that its status line says."""

    name: str
    topic: Topic
    """Its first pair."""
    described: Description
    package: MeasuredPackage
    pinned: Metadata | None
    """The metadata of a pair that runs it with pinned packages, if one does."""

    @property
    def pins(self) -> list[str]:
        return [str(pin) for pin in self.pinned.dependencies] if self.pinned else []

    @property
    def works(self) -> Literal["yes", "pinned", "no"]:
        """With today's Flask; ``pinned`` means that other packages have to stay behind."""
        if self.package.error:
            return "no"
        return "pinned" if self.pinned else "yes"


def read_descriptions(snippets: Path) -> dict[str, Description]:
    """The libraries that chapter 5 describes, by name. Raises Refusal for what is not valid."""
    path = snippets / DESCRIBED
    if not path.is_file():
        raise Refusal(path, "is not there", "It holds one table for each library of chapter 5.")
    described = read_toml(path, Descriptions).root
    known = find_topics(snippets)
    for name, description in described.items():
        for topic in description.topics:
            if topic not in known:
                line = line_of_key(read_text(path), [name, "topics"])
                raise unknown_topic(topic, known, path, line)
    return described


def read_measurements(path: Path = MEASURED) -> Measured:
    """What the last measurement saw. Raises Refusal if there is none, or one that is damaged."""
    return read_measured(path, Measured, COMMAND)


def load_libraries(snippets: Path, measured: Measured, path: Path = MEASURED) -> dict[str, Library]:
    """Every library of chapter 5 by name, with what was ``measured`` according to ``path``.

    Raises Refusal for anything missing or not valid.
    """
    topics = find_topics(snippets)
    libraries = {}
    for name, description in read_descriptions(snippets).items():
        package = measured.package("flask", description.distribution, path)
        _check_rule(name, description, package, snippets / DESCRIBED)
        pinned = (m for m in metadata_of(description, snippets) if _holds_back(m, description))
        libraries[name] = Library(
            name=name,
            topic=load_topic(topics[description.topics[0]]),
            described=description,
            package=package,
            pinned=next(pinned, None),
        )
    return libraries


def metadata_of(description: Description, snippets: Path) -> Iterator[Metadata]:
    """The metadata of the library's pairs that declare the library itself."""
    topics = find_topics(snippets)
    for topic in description.topics:
        metadata = read_metadata(load_topic(topics[topic]).flask)
        if description.distribution in metadata.distributions:
            yield metadata


def _check_rule(name: str, description: Description, package: MeasuredPackage, path: Path) -> None:
    """Raise Refusal for a replacement without a reason, and for a failure without a replacement."""
    failed = package.error or package.yanked
    if failed and not description.is_replaced:
        what = f"{name} fails with today's Flask or is withdrawn, and has no replacement"
        hint = "Name what to use instead."
    elif description.is_replaced and description.note is None:
        what = f"{name} has a replacement, and nothing says why"
        hint = f"Add the reason as its note; or write {NONE_NEEDED!r}."
    else:
        return
    raise Refusal(path, what, hint, line_of_key(read_text(path), [name, "replacement"]))


def _holds_back(metadata: Metadata, description: Description) -> bool:
    """Whether packages other than the library itself are pinned."""
    return any(
        "==" in str(requirement.specifier)
        and canonicalize_name(requirement.name) != description.distribution
        for requirement in metadata.dependencies
    )
