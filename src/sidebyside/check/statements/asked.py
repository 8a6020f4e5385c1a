"""Which of a program's statements ask something of its own tables, and as what they are told."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sidebyside.check.run.pool import Outcome
from sidebyside.content.sources import Side


@dataclass(frozen=True)
class Statement:
    """One statement: how many lines were printed before it, and where app.py was then."""

    printed: int
    line: int | None
    sql: str

    @property
    def verb(self) -> str:
        return self.sql.split(" ", 1)[0].upper()


_NO_QUERY = re.compile(
    r"(BEGIN|COMMIT|END|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA|ATTACH|DETACH|VACUUM|ANALYZE|REINDEX"
    r"|CREATE|ALTER|DROP|EXPLAIN)\b|SELECT (QUOTE|sqlite_\w+)\("
    r"|SELECT '[^']*' = '[^']*' AS anon_1$|SELECT \* FROM [\"`]\w+[\"`] LIMIT 1$",
    re.IGNORECASE,
)
"""Transactions, tables, and what a framework asks the database about itself: Django has SQLite
QUOTE() the parameters of statements that it logs, and looks at the columns of a table; Alembic has
PostgreSQL compare two defaults."""
_NO_TABLE_OF_ITS_OWN = re.compile(
    r"\b(sqlite_master|sqlite_schema|sqlite_sequence|sqlite_stat\d|pragma_\w+|django_migrations"
    r"|django_content_type|auth_permission|django_site|alembic_version"
    r"|celery_\w+|kombu_\w+)\b|\b(INTO|FROM) Dict\b"
)
"""Tables in which frameworks keep books about the schema; those of a queue, which is asked again
and again until the clock brings something; and that of dbm.sqlite3, a cache's."""
_STRING = re.compile(r"x?'(?:[^']|'')*'", re.IGNORECASE)
_OF_THIS_RUN = re.compile(
    r"'\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\.(?!0+\D)\d+(?:[+-]\d\d:?\d\d|Z)?'"
    r"|'[\w.+/$=:,-]*\$[\w.+/$=:,-]*\$[\w.+/$=:,-]*'|'!\w{40}'"
    r"|'[0-9a-f]{32,}'|'(?=[^']*\d)[a-z0-9]{32,40}'"
    r"|'[^']*_[A-Za-z0-9]{7}\.\w+'|'(?:[^']*/)?[0-9a-f]{8}-[^']*'"
    r"|'(?=[^']*[a-z])(?=[^']*[A-Z])(?=[^']*\d)[\w.+/=:-]{22,}'"
)
"""Strings that are others each time: a time to the microsecond, a salted hash, a token, the name
of an uploaded file."""
_SET = re.compile(r"\bIN \(((?:'(?:[^']|'')*'|[\d.]+)(?:, ?(?:'(?:[^']|'')*'|[\d.]+))+)\)")
"""Values that may come from a set, so that their order differs from run to run."""
_LONG = 120
"""Characters of a value that are told."""


def asked_by(outcome: Outcome, side: Side) -> list[Statement]:
    """What the program asked, in the order in which it did, each in one line.

    Without what only sets up; with … for values that another run would not have.
    """
    app = side.files[0]
    found = []
    for printed, line, sql in outcome.statements:
        one_line = _one_line(sql)
        if not _NO_QUERY.match(one_line) and not _NO_TABLE_OF_ITS_OWN.search(one_line):
            found.append(Statement(printed, line and app.shown(line), without_chance(one_line)))
    return found


def tables_of(outcome: Outcome) -> list[str]:
    """The CREATE TABLE statements of the program's own tables, each once."""
    statements = dict.fromkeys(_one_line(sql) for _, _, sql in outcome.statements)
    is_table = re.compile(r"CREATE TABLE ", re.IGNORECASE)
    return [
        sql for sql in statements if is_table.match(sql) and not _NO_TABLE_OF_ITS_OWN.search(sql)
    ]


def is_data(step: Iterable[Statement]) -> bool:
    """Whether all of ``step`` only puts rows in."""
    return all(one.verb == "INSERT" for one in step)


def _one_line(sql: str) -> str:
    """``sql`` with one space for each stretch of them, but those within strings."""
    parts = re.split(r"('(?:[^']|'')*')", sql)
    parts[::2] = [re.sub(r"\s+", " ", part) for part in parts[::2]]
    return "".join(parts).strip().rstrip(";")


def without_chance(sql: str) -> str:
    """``sql`` with … for values that another run would not have, and the long ones cut."""
    text = _OF_THIS_RUN.sub("'…'", sql).replace(_today(), "'…'")
    text = _STRING.sub(lambda string: _cut(string[0]), text)
    return _SET.sub(lambda found: f"IN ({_sorted(found[1])})", text)


def _today() -> str:
    return f"'{datetime.now(UTC).date()}'"  # runs have UTC, wherever they are


def _sorted(values: str) -> str:
    found = re.findall(r"'(?:[^']|'')*'|[\d.]+", values)
    return ", ".join(sorted(found, key=lambda value: (len(value), value)))


def _cut(string: str) -> str:
    if len(string) <= _LONG and string[0] == "'":
        return string
    return "'…'" if string[0] in "xX" else f"{string[:_LONG].rstrip(chr(39))}…'"
