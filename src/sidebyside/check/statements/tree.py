"""What the rewrites of a statement share: what they know, what they note, and its scopes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import sqlglot
from sqlglot import exp
from sqlglot.dialects import Dialect
from sqlglot.errors import SqlglotError

Tree = exp.Expr
_SCOPES = (exp.Select, exp.Update, exp.Delete, exp.Insert)
Scope = exp.Select | exp.Update | exp.Delete | exp.Insert
Source = exp.Table | exp.Subquery


@dataclass
class Known:
    """What is known of a pair's tables, and what the rewrites changed in one statement."""

    tables: Mapping[str, str] = field(default_factory=dict)
    """Names to write for others."""
    keys: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By table, the columns that are never NULL and have each value once."""
    changed: dict[str, list[str]] = field(default_factory=dict)
    """By rewrite, what it found."""

    def note(self, rewrite: str, found: str) -> None:
        self.changed.setdefault(rewrite, []).append(found)


_GENERATOR = Dialect.get_or_raise("sqlite").generator(comments=False)


Kind = TypeVar("Kind", bound=Tree)


def every(tree: Tree, *kinds: type[Kind]) -> list[Kind]:
    """The nodes of these kinds, each above those within it: ``find_all``, in half its time."""
    found: list[Kind] = []
    left: list[Tree] = [tree]
    while left:
        node = left.pop()
        if isinstance(node, kinds):
            found.append(node)
        for part in reversed(node.args.values()):
            if isinstance(part, exp.Expr):
                left.append(part)
            elif isinstance(part, list):
                left.extend(one for one in reversed(part) if isinstance(one, exp.Expr))
    return found


def scopes(tree: Tree) -> list[Scope]:
    """The statement and the selects within it, the outermost first."""
    return every(tree, *_SCOPES)


def parse(sql: str, dialect: str = "sqlite") -> Tree | None:
    """The statement; None where the parser does not know it."""
    try:
        tree = sqlglot.parse_one(sql, read=dialect)
    except SqlglotError:
        return None
    return None if isinstance(tree, exp.Command) else tree


def sources(scope: Scope) -> list[Source]:
    """What a scope reads by itself: the tables of its FROM and of its joins."""
    if not isinstance(scope, exp.Select):
        table = scope.find(exp.Table)
        return [table] if table is not None else []
    start = scope.args.get("from_")
    joined = [join.this for join in scope.args.get("joins") or ()]
    found = [*([start.this] if start is not None else []), *joined]
    return [source for source in found if isinstance(source, exp.Table | exp.Subquery)]


def scope_of(node: Tree) -> Scope | None:
    """The innermost scope that ``node`` stands in."""
    found = node.find_ancestor(*_SCOPES)
    return found if isinstance(found, Scope) else None


def enclosing(node: Tree) -> Iterator[Scope]:
    """The scopes that ``node`` stands in, from the inside."""
    scope = scope_of(node)
    while scope is not None:
        yield scope
        scope = scope_of(scope)


def text(tree: Tree) -> str:
    return str(_GENERATOR.generate(tree, copy=False))
