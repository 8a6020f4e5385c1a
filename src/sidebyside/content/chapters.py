"""The chapters under ``docs/<language>/``: which pairs they embed, and whether they agree."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from markdown_it import MarkdownIt

from sidebyside.content.toml import LANGUAGES
from sidebyside.content.topics import Topic, unknown_topic
from sidebyside.refusal import Refusal

FENCE = "pair"
STEPS = "steps"
"""Shows what a topic, a step of a whole project, changed since the one before it."""
PENDING = "待译"
"""Stands where Chinese text is still to be written."""


@dataclass(frozen=True)
class Fence:
    """One embedded pair: its topic, and the line of its first back-tick."""

    topic: str
    line: int


@dataclass(frozen=True)
class Chapter:
    """One Markdown file; ``name`` is relative to its language's folder, with slashes."""

    name: str
    path: Path
    fences: tuple[Fence, ...]
    steps: tuple[Fence, ...] = ()

    @property
    def topics(self) -> list[str]:
        return [fence.topic for fence in self.fences]


def read_chapters(folder: Path) -> dict[str, Chapter]:
    """The chapters of one language by name, in the order of the site."""
    paths = sorted(folder.rglob("*.md"))
    names = [path.relative_to(folder).as_posix() for path in paths]
    return {name: _read(name, path) for name, path in zip(names, paths, strict=True)}


def page_title(page: Path) -> str:
    """The text of a page's first heading. Raises Refusal for a page without one."""
    heading = re.search(r"^# (.+?)(?: *\{.*\})?$", page.read_text("utf-8"), re.MULTILINE)
    if not heading:
        raise Refusal(page, "has no title", "Start it with a heading: # What the page is about")
    return heading[1].strip()


def check_chapters(docs: Path, snippets: Path, topics: Collection[str]) -> None:
    """Raise Refusal unless every language embeds the same pairs, and all of ``topics``."""
    chapters = {language: read_chapters(docs / language) for language in LANGUAGES}
    for chapter in (chapter for found in chapters.values() for chapter in found.values()):
        for fence in chapter.fences:
            if fence.topic not in topics:
                raise unknown_topic(fence.topic, topics, chapter.path, fence.line)
        for fence in chapter.steps:
            step_before(fence.topic, topics, chapter.path, fence.line)
    _check_languages(docs, chapters)
    for topic in topics:
        page = chapters["en"].get(f"{topic}.md")
        if not page or topic not in page.topics:
            raise Refusal(
                snippets / topic,
                "this topic has no page",
                f"Write {docs}/en/{topic}.md and {docs}/zh/{topic}.md with its fence:"
                f"\n```{FENCE}\n{topic}\n```",
            )


def step_before(
    topic: str, topics: Iterable[str], place: Path | str, line: int | None = None
) -> str:
    """The topic before ``topic`` in its chapter; ``topics`` are all, in reading order.

    Raises Refusal for one that is unknown, or the first: the fence at ``place`` shows nothing then.
    """
    topics = list(topics)
    if topic not in topics:
        raise unknown_topic(topic, topics, place, line)
    chapter = f"{topic.partition('/')[0]}/"
    steps = [name for name in topics if name.startswith(chapter)]
    if topic == steps[0]:
        raise Refusal(
            place,
            f"no step comes before {topic!r}",
            f"Leave the {STEPS} fence out here: it shows what changed since the step before.",
            line,
        )
    return steps[steps.index(topic) - 1]


def check_translated(docs: Path, topics: Iterable[Topic]) -> None:
    """Raise Refusal for the first topic or page whose Chinese is pending."""
    files = [topic.folder / "topic.toml" for topic in topics]
    files += [chapter.path for chapter in read_chapters(docs / "zh").values()]
    for file in files:
        before, pending, _ = file.read_text("utf-8").partition(PENDING)
        if pending:
            raise Refusal(
                file,
                f"its Chinese is pending ({PENDING})",
                "Write it, or ask for it in the pull request; nox -s serve shows the pair.",
                before.count("\n") + 1,
            )


def _check_languages(docs: Path, chapters: dict[str, dict[str, Chapter]]) -> None:
    names = {name for found in chapters.values() for name in found}
    for name in sorted(names):
        for language, other in zip(LANGUAGES, reversed(LANGUAGES), strict=True):
            if name not in chapters[language]:
                raise Refusal(
                    docs / language / name,
                    f"this chapter exists only in {other!r}",
                    f"Translate {docs / other / name}: the same pairs in the same order."
                    f" Until then, a copy with the title {PENDING} is enough for nox -s serve.",
                )
        first, second = (chapters[language][name] for language in LANGUAGES)
        _check_order(first, first.fences, second, second.fences)
        _check_order(first, first.steps, second, second.steps)


def _check_order(
    one: Chapter, ours: tuple[Fence, ...], other: Chapter, theirs: tuple[Fence, ...]
) -> None:
    for expected, found in zip_longest(ours, theirs):
        if expected and found and expected.topic == found.topic:
            continue
        here = f"{expected.topic!r} at line {expected.line}" if expected else "no more pairs"
        raise Refusal(
            other.path,
            f"embeds {repr(found.topic) if found else 'no more pairs'} where {one.path} has {here}",
            "Embed the same pairs in the same order in both languages.",
            found.line if found else None,
        )


def _read(name: str, path: Path) -> Chapter:
    tokens = MarkdownIt().parse(path.read_text("utf-8"))
    found: dict[str, list[Fence]] = {FENCE: [], STEPS: []}
    for token in tokens:
        if token.type == "fence" and token.map and token.info.strip() in found:
            fence = Fence(token.content.strip(), token.map[0] + 1)
            found[token.info.strip()].append(fence)
    return Chapter(name, path, tuple(found[FENCE]), tuple(found[STEPS]))
