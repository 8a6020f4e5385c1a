"""Which sides run in the browser, from which snapshot and with which packages."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sidebyside.browser.distributions import BundledPackage, NotForBrowser, closure
from sidebyside.content.metadata import read_metadata
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic
from sidebyside.refusal import Refusal

WARM = Path(__file__).parent / "warm"


@dataclass(frozen=True)
class Snapshot:
    """A state of Python that programs start from: after the imports of ``warm/<name>.py``."""

    name: str
    warm: Path
    packages: tuple[BundledPackage, ...]


@dataclass(frozen=True)
class RunnableSide:
    """A side that runs in the browser; it can import ``packages`` and nothing else.

    ``files`` are its own, name → text, and ``seconds`` is how long they may run.
    """

    id: str
    snapshot: Snapshot
    packages: tuple[BundledPackage, ...]
    files: dict[str, str]
    seconds: int


def snapshots() -> list[Snapshot]:
    """One for every file in ``warm/``, which is named after the distribution that it imports."""
    return [Snapshot(file.stem, file, closure((file.stem,))) for file in sorted(WARM.glob("*.py"))]


def runnable_sides(topics: Iterable[Topic], kinds: list[Snapshot]) -> list[RunnableSide]:
    """Every side whose topic does not say otherwise.

    Raises Refusal for a side that cannot run but does not say so.
    """
    return [
        _runnable(topic, side, kinds)
        for topic in topics
        for side in topic.sides
        if topic.runs_in_browser(side)
    ]


def importable(topics: Iterable[Topic]) -> list[BundledPackage]:
    """All packages that a browser can load and some side uses, even one that cannot run there."""
    found: dict[str, BundledPackage] = {}
    for side in (side for topic in topics for side in topic.sides):
        for requirement in read_metadata(side).dependencies:
            with contextlib.suppress(NotForBrowser):
                found |= {package.name: package for package in closure((str(requirement),))}
    return [found[name] for name in sorted(found)]


def _runnable(topic: Topic, side: Side, kinds: list[Snapshot]) -> RunnableSide:
    try:
        packages = closure(tuple(map(str, read_metadata(side).dependencies)))
    except NotForBrowser as reason:
        raise _refused(topic, side, str(reason)) from None
    best = max(kinds, key=lambda kind: _fit(kind, packages))
    reach = tuple(dict.fromkeys((*packages, *best.packages)))
    files = {file.name: file.text for file in side.files}
    return RunnableSide(side.id, best, reach, files, topic.settings.timeout)


def _fit(kind: Snapshot, packages: Iterable[BundledPackage]) -> tuple[int, int]:
    """Best is the most of what the side needs, then the least of what it does not."""
    wanted, there = set(packages), set(kind.packages)
    return len(there & wanted), -len(there - wanted)


def _refused(topic: Topic, side: Side, reason: str) -> Refusal:
    return Refusal(
        topic.folder / "topic.toml",
        f"the {side.name} side cannot run in the browser: {reason}",
        f'Say so, for the readers: browser = {{ {side.name} = "needs …" }}',
    )
