"""A step as HTML: what it changed since the step before, both sides beside each other."""

from dataclasses import dataclass

from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic
from sidebyside.pages.names import NAMES
from sidebyside.pages.steps.changes import Change, changes
from sidebyside.pages.templates import template
from sidebyside.pages.words import words


@dataclass(frozen=True)
class SideView:
    """The changes of one side."""

    name: str
    title: str
    changes: tuple[Change, ...]

    @property
    def added(self) -> int:
        return sum(change.added for change in self.changes)

    @property
    def removed(self) -> int:
        return sum(change.removed for change in self.changes)


def render_steps(before: Topic, step: Topic, language: str) -> str:
    """The HTML of what ``step`` changed since ``before``, in ``language``."""
    sides = zip(before.sides, step.sides, strict=True)
    return template("steps/steps.html.jinja").render(
        before=before,
        step=step,
        sides=[_side(old, new) for old, new in sides],
        language=language,
        words=words(language),
    )


def _side(before: Side, after: Side) -> SideView:
    return SideView(after.name, NAMES[after.name], changes(before, after))
