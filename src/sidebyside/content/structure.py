"""What the programs of a pair are made of, their tables and addresses, and what is not the same."""

from dataclasses import dataclass
from fnmatch import fnmatchcase

from sidebyside.content.sources import SideName


@dataclass(frozen=True)
class Column:
    name: str
    type: str
    required: bool
    """Whether it is never NULL."""
    unique: bool
    key: bool
    """Whether it is the primary key, or a part of it."""
    refers_to: str | None
    """The table whose rows it points to."""


Tables = dict[str, tuple[Column, ...]]
Both = tuple[Column | None, Column | None]


@dataclass(frozen=True)
class Structure:
    """The tables of each side by name, and by address what ``url_for`` or ``reverse`` call it.

    Django's tables have the names of those of Flask that they stand for.
    """

    tables: dict[SideName, Tables]
    addresses: dict[SideName, dict[str, list[str]]]

    @property
    def shared(self) -> list[str]:
        """The tables that both sides have, as Flask makes them."""
        return [name for name in self.tables["flask"] if name in self.tables["django"]]

    @property
    def paths(self) -> list[str]:
        return sorted(self.addresses["flask"].keys() | self.addresses["django"].keys())

    def columns(self, table: str) -> dict[str, Both]:
        """By name, what each side has of a shared table's columns, as Flask has them first."""
        one, other = (
            {column.name: column for column in self.tables[side][table]}
            for side in ("flask", "django")
        )
        return {name: (one.get(name), other.get(name)) for name in one | other}

    def unlike(self) -> dict[str, tuple[str, str]]:
        """What is not the same, and what each side has there: ``table``, ``table.column``,
        ``/path/``."""
        found: dict[str, tuple[str, str]] = {}
        flask, django = self.tables["flask"], self.tables["django"]
        for table in flask | django:
            if table not in self.shared:
                found[table] = _sides("a table", table in flask, table in django)
        for table in self.shared:
            for name, (one, other) in self.columns(table).items():
                if one != other:
                    found[f"{table}.{name}"] = column_text(one), column_text(other)
        for path in self.paths:
            one_has, other_has = (path in self.addresses[side] for side in ("flask", "django"))
            if not (one_has and other_has):
                found[path] = _sides("an address", one_has, other_has)
        return found


def column_text(column: Column | None) -> str:
    """``varchar(100), unique``; nothing for a column that is not there."""
    if column is None:
        return ""
    signs = {
        "key": column.key,
        "unique": column.unique and not column.key,
        "null": not column.required,
        f"→ {column.refers_to}": column.refers_to is not None,
    }
    return ", ".join([column.type, *(sign for sign, has in signs.items() if has)])


def is_meant(name: str, patterns: list[str]) -> bool:
    """Whether one of ``patterns``, like ``/admin/*``, means ``name``."""
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def _sides(what: str, flask: bool, django: bool) -> tuple[str, str]:
    return what if flask else "", what if django else ""
