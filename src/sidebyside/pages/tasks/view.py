"""The tasks of a chapter as HTML: number, title, and what the task comes to on each side."""

from collections.abc import Iterable

from sidebyside.content.topics import Topic
from sidebyside.pages.templates import template
from sidebyside.pages.words import words


def render_tasks(topics: Iterable[Topic], language: str) -> str:
    """One line for each of ``topics``, with the code of its first concept; folded below them, and
    open on paper, all of their concepts."""
    return template("tasks/tasks.html.jinja").render(
        topics=topics, language=language, words=words(language)
    )
