"""The front page as HTML: the question box, the tasks by chapter, and three ways to begin."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sidebyside.content.chapters import page_title
from sidebyside.content.topics import Topic
from sidebyside.pages.templates import template
from sidebyside.pages.words import words


@dataclass(frozen=True)
class ChapterView:
    """A chapter with its tasks."""

    name: str
    """Of its folder: ``4-models``."""
    title: str
    topics: list[Topic]


def render_home(topics: Iterable[Topic], docs: Path, language: str) -> str:
    """The box, the choice of what one knows, and the first tasks of each chapter of ``docs``."""
    chapters = _chapters(topics, docs)
    return template("home/home.html.jinja").render(
        chapters=chapters,
        count=sum(len(chapter.topics) for chapter in chapters),
        language=language,
        words=words(language),
    )


def render_doors(topics: Iterable[Topic], docs: Path, language: str) -> str:
    """The three ways to begin."""
    return template("home/doors.html.jinja").render(
        chapters=_chapters(topics, docs), words=words(language)
    )


def _chapters(topics: Iterable[Topic], docs: Path) -> list[ChapterView]:
    found: dict[str, ChapterView] = {}
    for topic in topics:
        name = topic.folder.parent.name
        if name not in found:
            found[name] = ChapterView(name, page_title(docs / name / "index.md"), [])
        found[name].topics.append(topic)
    return list(found.values())
