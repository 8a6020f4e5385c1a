"""A topic as HTML: one comparison, as its template lays it out."""

from dataclasses import dataclass

from markupsafe import Markup

from sidebyside.content.outputs import recorded_output
from sidebyside.content.record import Checked, Record
from sidebyside.content.topics import Side, SourceFile, Topic
from sidebyside.pages.code import code_html
from sidebyside.pages.names import NAMES, SERVICES
from sidebyside.pages.templates import template
from sidebyside.pages.words import words


@dataclass(frozen=True)
class FileView:
    """One source file on the page."""

    name: str
    html: Markup
    first: bool
    """Whether it is the one to show first: the file that holds the focus, else app.py."""


@dataclass(frozen=True)
class SideView:
    """One side on the page."""

    name: str
    title: str
    files: tuple[FileView, ...]
    output: str
    no_browser: str | None
    """Why the browser cannot run it, if it cannot."""
    runs: bool
    """Whether it runs in the browser."""


def render_pair(topic: Topic, language: str, record: Record) -> str:
    """The HTML of ``topic`` in ``language``, with what ``record`` knows about its check."""
    text = words(language)
    services = [SERVICES[service] for service in topic.settings.needs]
    return template("pair/pair.html.jinja").render(
        topic=topic,
        title=topic.settings.title[language],
        differs=topic.settings.differs and topic.settings.differs[language],
        concepts=[(concept.name[language], concept) for concept in topic.settings.concepts],
        sides=[_side(side, topic, language) for side in topic.sides],
        services=text.pair["and"].join(services),
        versions=_versions(record.of(topic)),
        words=text,
    )


def _side(side: Side, topic: Topic, language: str) -> SideView:
    no_browser = topic.settings.browser.get(side.name)
    shown = next((file for file in side.files if file.focus), side.files[0])
    return SideView(
        name=side.name,
        title=NAMES[side.name],
        files=tuple(_file(file, file is shown) for file in side.files),
        output="\n".join(recorded_output(side.files[0].text)),
        no_browser=no_browser[language] if no_browser else None,
        runs=topic.runs_in_browser(side),
    )


def _file(file: SourceFile, first: bool) -> FileView:
    return FileView(file.name, code_html(file), first)


def _versions(checked: Checked | None) -> str:
    """``Flask 3.1.3 · Django 6.1.3 · Python 3.13.0``, or nothing for what was not checked."""
    if not checked:
        return ""
    found = {name: version for side in checked.versions.values() for name, version in side.items()}
    found["python"] = found.pop("python")  # last
    return " · ".join(f"{NAMES.get(name, name)} {version}" for name, version in found.items())
