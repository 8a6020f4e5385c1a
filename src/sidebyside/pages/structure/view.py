"""The tables and addresses of both sides as HTML: diagrams, lists, and why they differ."""

from dataclasses import dataclass

from sidebyside.content.record import Record
from sidebyside.content.sources import SIDES, SideName
from sidebyside.content.structure import Structure, column_text, is_meant
from sidebyside.content.topics import Topic, Unlike
from sidebyside.pages.names import NAMES
from sidebyside.pages.structure.diagram import HEAD, LINE, PAD, lay_out, mark
from sidebyside.pages.templates import template
from sidebyside.pages.words import words

_MOST = 4
"""So many addresses of a side are told by name; of more, only their number."""


@dataclass(frozen=True)
class Reason:
    """One entry of ``topic.toml``: what it names of each side, and why."""

    pattern: str
    sides: dict[SideName, list[str]]
    why: str


def render_structure(topic: Topic, record: Record, language: str) -> str:
    """The HTML of what both sides of ``topic`` are made of, as it was checked."""
    checked = record.of(topic)
    found = checked.structure if checked else None
    text = words(language).structure
    if found is None:
        return f"<p>{text['unchecked']}</p>"
    entries = topic.settings.structure or []
    patterns = [name for entry in entries for name in entry.names]
    return template("structure/structure.html.jinja").render(
        topic=topic,
        text=text,
        names=NAMES,
        diagrams=lay_out(
            {side: {table: found.tables[side][table] for table in found.shared} for side in SIDES}
        ),
        unlike=found.unlike(),
        columns={table: found.columns(table) for table in found.shared},
        tables=[reason for one in entries if (reason := _tables(one, found, language))],
        paths=[path for path in found.paths if not is_meant(path, patterns)],
        addresses=found.addresses,
        others=[reason for one in entries for reason in _addresses(one, found, language)],
        line=LINE,
        head=HEAD,
        pad=PAD,
        mark=mark,
        column_text=column_text,
    )


def _tables(entry: Unlike, found: Structure, language: str) -> Reason | None:
    """The tables and columns that ``entry`` names; None if it names addresses alone."""
    meant = {
        name: sides
        for name, sides in found.unlike().items()
        if not name.startswith("/") and is_meant(name, entry.names)
    }
    if not meant:
        return None
    sides = {
        side: [name for name, has in meant.items() if has[number]]
        for number, side in enumerate(SIDES)
    }
    return Reason("", sides, entry.why[language])


def _addresses(entry: Unlike, found: Structure, language: str) -> list[Reason]:
    """The addresses that ``entry`` names, by pattern: a number instead of many."""
    text = words(language).structure
    reasons = []
    for pattern in entry.names:
        if not pattern.startswith("/"):
            continue
        sides: dict[SideName, list[str]] = {}
        for side in SIDES:
            own = [
                names for path, names in found.addresses[side].items() if is_meant(path, [pattern])
            ]
            flat = [name for names in own for name in names]
            sides[side] = flat if len(own) < _MOST else [text["many"].format(count=len(own))]
        reasons.append(Reason(pattern, sides, entry.why[language]))
    return reasons
