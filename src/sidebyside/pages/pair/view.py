"""A topic as HTML: one comparison, as its template lays it out."""

from collections.abc import Sequence
from dataclasses import dataclass

from sidebyside.content.differences import Differences
from sidebyside.content.outputs import recorded_blocks, recorded_output
from sidebyside.content.record import Checked, Record
from sidebyside.content.sources import ENTRY, SIDES, Side, SourceFile
from sidebyside.content.topics import Topic
from sidebyside.pages.names import NAMES, SERVICE_NAMES
from sidebyside.pages.pair.folds import Parts, parts_of
from sidebyside.pages.pair.places import Place, places_of
from sidebyside.pages.pair.queries import view_queries
from sidebyside.pages.pair.rows import Printed, align, printed_lines
from sidebyside.pages.templates import template
from sidebyside.pages.words import Words, words


@dataclass(frozen=True)
class FileView:
    """One source file on the page."""

    name: str
    parts: Parts
    first: bool
    """Whether it is the one to show first."""


@dataclass(frozen=True)
class RowView:
    """A line of the output, and the other side's; a side may have no such line."""

    own: Printed | None
    other: Printed | None

    @property
    def is_same(self) -> bool:
        return bool(self.own and self.other and self.own.text == self.other.text)


@dataclass(frozen=True)
class SideView:
    """One side on the page."""

    name: str
    title: str
    other: str
    """The title of the other side."""
    version: str | None
    """The version of the framework that it was checked with, if it was."""
    files: tuple[FileView, ...]
    unshown: tuple[SourceFile, ...]
    """The files that belong to the program, and have no tab: most have nothing to read."""
    rows: tuple[RowView, ...]
    output: str
    no_browser: str | None
    """Why the browser cannot run it, if it cannot."""
    runs: bool
    """Whether it runs in the browser."""


@dataclass(frozen=True)
class LegendView:
    """What two places that correspond are called, and where they are."""

    number: int
    name: str
    flask: str
    django: str


@dataclass(frozen=True)
class AnswersView:
    """How both sides answered the requests; ``differ`` are (id, title, number of requests)."""

    sent: int
    equal: int
    same_status: int
    differ: tuple[tuple[str, str, int], ...]


def render_pair(
    topic: Topic,
    language: str,
    record: Record,
    repository: str = "",
    differences: Differences = Differences(),  # noqa: B008 - it cannot be changed
) -> str:
    """The HTML of ``topic`` in ``language``, with what ``record`` knows about its check.

    ``repository`` is the address of the project's own, ``https://…``, for links to the source;
    without one there are none.
    """
    text = words(language)
    checked = record.of(topic)
    places = {side.name: places_of(topic, side) for side in topic.sides}
    flask, django = (_printed(side, places[side.name]) for side in topic.sides)
    pairs = align(flask, django)
    rows = {
        "flask": tuple(RowView(one, other) for one, other in pairs),
        "django": tuple(RowView(other, one) for one, other in pairs),
    }
    services = [SERVICE_NAMES[service] for service in topic.settings.needs]
    return template("pair/pair.html.jinja").render(
        topic=topic,
        language=language,
        title=topic.settings.title[language],
        differs=topic.settings.differs and topic.settings.differs[language],
        different=sum(not row.is_same for row in rows["flask"]),
        legend=_legend(topic, places["flask"], places["django"], language),
        sides=[
            _side(topic, side, places[side.name], rows[side.name], checked, language)
            for side in topic.sides
        ],
        services=text.pair["and"].join(services),
        answers=_answers(checked, differences, language),
        awkward=checked.awkward if checked else 0,
        queries=view_queries(checked.queries, flask, django, text) if checked else None,
        versions=_versions(checked),
        date=checked.date if checked else None,
        repository=repository,
        words=text,
    )


def _answers(
    checked: Checked | None, differences: Differences, language: str
) -> AnswersView | None:
    """What the record has of the answers; None where nothing was sent."""
    if checked is None or not checked.compared.sent:
        return None
    compared = checked.compared
    known = differences.entries
    differ = [
        (name, known[name].title[language], len(lines))
        for name, lines in compared.differ.items()
        if name in known
    ]
    differ.sort(key=lambda found: -found[2])
    return AnswersView(compared.sent, compared.equal, compared.same_status, tuple(differ))


def _side(
    topic: Topic,
    side: Side,
    places: Sequence[Place],
    rows: tuple[RowView, ...],
    checked: Checked | None,
    language: str,
) -> SideView:
    no_browser = topic.settings.browser.get(side.name)
    return SideView(
        name=side.name,
        title=NAMES[side.name],
        other=next(NAMES[name] for name in SIDES if name != side.name),
        version=checked.versions[side.name].get(side.name) if checked else None,
        files=tuple(_file(file, places, file is side.first) for file in side.tabs),
        unshown=tuple(file for file in side.files if file not in side.tabs),
        rows=rows,
        output="\n".join(recorded_output(side.files[0].text)),
        no_browser=no_browser[language] if no_browser else None,
        runs=topic.runs_in_browser(side),
    )


def _file(file: SourceFile, places: Sequence[Place], first: bool) -> FileView:
    marks = [place.mark for place in places if place.file == file]
    recorded: set[int] = set()
    if file.name == ENTRY:
        for block in recorded_blocks(file.text):
            recorded.update(range(block.first, block.last + 1))
    return FileView(file.name, parts_of(file, marks, recorded), first)


def _printed(side: Side, places: Sequence[Place]) -> list[Printed]:
    entry = side.files[0]
    return printed_lines(entry, [place.mark for place in places if place.file == entry])


def _legend(
    topic: Topic, flask: Sequence[Place], django: Sequence[Place], language: str
) -> list[LegendView]:
    text = words(language)
    return [
        LegendView(
            one.mark.number,
            concept.name[language],
            _where(one, topic.flask, text),
            _where(other, topic.django, text),
        )
        for concept, one, other in zip(topic.settings.concepts, flask, django, strict=True)
    ]


def _where(place: Place, side: Side, text: Words) -> str:
    """``line 12``, or with the file where there are several."""
    key = "line" if len(side.tabs) == 1 else "file_line"
    return text.pair[key].format(file=place.file.name, line=place.line)


def _versions(checked: Checked | None) -> str:
    """``Flask 3.1.3 · Django 6.1.3 · Python 3.13.0``, or nothing for what was not checked."""
    if not checked:
        return ""
    found = {name: version for side in checked.versions.values() for name, version in side.items()}
    found["python"] = found.pop("python")  # last
    return " · ".join(f"{NAMES.get(name, name)} {version}" for name, version in found.items())
