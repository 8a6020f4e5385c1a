"""A statement in one spelling, whichever framework wrote it."""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from sqlglot import exp

from sidebyside.check.statements.conditions import (
    sort_conditions,
    spell_booleans,
    spell_conditions,
    unwrap,
)
from sidebyside.check.statements.joins import spell_joins
from sidebyside.check.statements.keys import (
    count_rows,
    drop_dependent_groups,
    drop_empty_limits,
)
from sidebyside.check.statements.spelling import (
    drop_ascending,
    drop_labels,
    drop_returned_key,
    name_alike,
    qualify,
    rename_aliases,
    sort_columns,
    spell_values,
)
from sidebyside.check.statements.tree import Known, Tree, parse, scopes, sources, text

_REWRITES: tuple[tuple[Callable[[Tree, Known], None], str], ...] = (
    (name_alike, ""),
    (drop_labels, "SELECT"),
    (rename_aliases, ""),
    (qualify, ""),
    (unwrap, "\\("),
    (spell_values, r"\.0"),
    (spell_joins, "JOIN|,"),
    (spell_conditions, "WHERE|HAVING| ON |CASE|EXISTS|=|<|>"),
    (spell_booleans, "WHERE|HAVING| ON |CASE"),
    (sort_conditions, "AND|OR|NOT|JOIN|,"),
    (drop_ascending, " ASC"),
    (drop_empty_limits, "LIMIT|OFFSET"),
    (drop_dependent_groups, "GROUP"),
    (count_rows, "COUNT"),
    (drop_returned_key, "RETURNING"),
)
"""Each with what a statement must have for it, in an order in which each finds what those before
it have written in one way."""
logging.getLogger("sqlglot").setLevel(logging.ERROR)  # what it cannot parse is told as it stands
_VALUE = re.compile(r"'(?:[^']|'')*'|\b\d+(?:\.\d+)?\b|\bNULL\b")


@dataclass(frozen=True)
class Normal:
    """One statement as it is compared."""

    sql: str
    tree: Tree | None
    """None where the parser does not know the statement; then ``sql`` is as it was sent."""
    changed: Mapping[str, tuple[str, ...]]
    """By rewrite, what it found there."""
    columns: tuple[str, ...] = ()
    """What is selected, in the order in which it comes."""
    first: str = ""
    """The table that it names first."""

    @cached_property
    def shape(self) -> str:
        """The statement without its values."""
        return _VALUE.sub("?", self.sql)


def normalise(sql: str, tables: Mapping[str, str], keys: Mapping[str, frozenset[str]]) -> Normal:
    """``sql`` in one spelling, with ``tables`` renamed and ``keys`` known."""
    tree = parse(sql)
    if tree is None:
        return Normal(sql, None, {})
    known = Known(tables, keys)
    named = next((table.name for scope in scopes(tree) for table in sources(scope)), "").lower()
    for rewrite, needs in _REWRITES:
        if re.search(needs, sql, re.IGNORECASE):
            rewrite(tree, known)
    columns = tuple(map(text, tree.expressions)) if isinstance(tree, exp.Select) else ()
    sort_columns(tree, known)
    changed = {name: tuple(sorted(found)) for name, found in known.changed.items()}
    return Normal(text(tree), tree, changed, columns, tables.get(named, named))


def rewrites_between(one: Normal, other: Normal) -> list[str]:
    """The rewrites that found something else in one of two statements than in the other."""
    names = dict.fromkeys([*one.changed, *other.changed])
    return sorted(name for name in names if one.changed.get(name) != other.changed.get(name))
