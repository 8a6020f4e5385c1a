"""The tables and addresses of both sides: the same, or named in ``topic.toml`` with the reason."""

import re
from dataclasses import replace

from sidebyside.check.run.pool import Outcome
from sidebyside.check.statements.names import same_tables
from sidebyside.check.statements.schema import read_tables
from sidebyside.content.structure import Column, Structure, Tables, is_meant
from sidebyside.content.topics import Topic
from sidebyside.refusal import Refusal

_SCHEMA = re.compile(r"\s*(CREATE|ALTER|DROP)\b", re.IGNORECASE)
_ONE_SPELLING = {"bigint": "integer", "bool": "boolean"}
"""SQLite does not tell these apart; Django and SQLAlchemy call them one or the other."""


def judge_structure(topic: Topic, flask: Outcome, django: Outcome) -> Structure | None:
    """What both sides are made of; None for a topic that does not ask.

    Raises Refusal for what differs and is not named in ``topic.toml``, and for what is named
    there and does not differ.
    """
    if topic.settings.structure is None:
        return None
    found = structure_of(flask, django)
    differs = found.unlike()
    patterns = [name for entry in topic.settings.structure for name in entry.names]
    path = topic.folder / "topic.toml"
    if unnamed := [name for name in differs if not is_meant(name, patterns)]:
        lines = [
            f"  {name}: {' | '.join(s or 'nothing' for s in differs[name])}" for name in unnamed
        ]
        raise Refusal(
            path,
            "not the same in the structure of Flask | Django:\n" + "\n".join(lines),
            "Make it the same, or name it in a [[structure]] that says why.",
        )
    if idle := [one for one in patterns if not any(is_meant(name, [one]) for name in differs)]:
        raise Refusal(
            path,
            f"structure names what does not differ: {', '.join(idle)}",
            "Remove the name.",
        )
    return found


def structure_of(flask: Outcome, django: Outcome) -> Structure:
    """The tables that both runs left behind, and the addresses of their apps, in one spelling."""
    one, other = _tables(flask), _tables(django)
    names = same_tables(set(one), set(other))
    return Structure(
        {"flask": one, "django": _renamed(other, names)},
        {"flask": _addresses(flask), "django": _addresses(django)},
    )


def _tables(outcome: Outcome) -> Tables:
    # every statement in its turn: a migration makes a table anew, under another name
    found = read_tables(sql for _, _, sql in outcome.statements if _SCHEMA.match(sql))
    return {name: tuple(map(_spelled, columns)) for name, columns in found.items()}


def _spelled(column: Column) -> Column:
    kind = column.type.lower()
    return replace(column, type=_ONE_SPELLING.get(kind, kind))


def _renamed(tables: Tables, names: dict[str, str]) -> Tables:
    return {
        names.get(table, table): tuple(
            replace(column, refers_to=names.get(column.refers_to or "", column.refers_to))
            for column in columns
        )
        for table, columns in tables.items()
    }


def _addresses(outcome: Outcome) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for path, name in outcome.addresses:
        names = found.setdefault(re.sub(r"<.*?>", "<…>", path), [])
        if name not in names:
            names.append(name)
    return found
