"""In what two statements differ that no rewrite makes equal."""

from collections.abc import Callable

from sqlglot import exp

from sidebyside.check.statements.normal import Normal
from sidebyside.check.statements.tree import Tree, every, text

MOST = 3
"""So many differences are named: the first ones bring the others with them."""


def unlike(one: Normal, other: Normal) -> list[str]:
    """The names of what differs, the weightiest first; none for two that are the same."""
    if one.sql == other.sql:
        return []
    if one.tree is None or other.tree is None:
        return ["text"]
    if type(one.tree) is not type(other.tree):
        return ["kind"]
    if one.shape == other.shape:
        return ["values"]
    found = [name for name, part in _PARTS.items() if part(one.tree) != part(other.tree)]
    return found[:MOST] or ["text"]


def _clause(*names: str) -> Callable[[Tree], object]:
    def parts_of(tree: Tree) -> object:
        parts = (tree.args.get(name) for name in names)
        return [
            "; ".join(map(text, part)) if isinstance(part, list) else part and text(part)
            for part in parts
        ]

    return parts_of


def _tables(tree: Tree) -> object:
    return sorted({table.name for table in every(tree, exp.Table)})


def _joins(tree: Tree) -> object:
    return [join.side for join in every(tree, exp.Join) if join.side]


def _subqueries(tree: Tree) -> object:
    return sorted(type(select.parent).__name__ for select in every(tree, exp.Select))


def _escapes(tree: Tree) -> object:
    likes = every(tree, exp.Like)
    return [isinstance(like.parent, exp.Escape) for like in likes]


def _columns(tree: Tree) -> object:
    return isinstance(tree, exp.Select) and [text(one) for one in tree.expressions]


def _set(tree: Tree) -> object:
    if isinstance(tree, exp.Insert):
        return text(tree.this)
    return isinstance(tree, exp.Update) and [text(one) for one in tree.expressions]


def _rows(tree: Tree) -> object:
    values = tree.args.get("expression")
    return len(values.expressions) if isinstance(values, exp.Values) else None


def _conflict(tree: Tree) -> object:
    return tree.args.get("alternative"), _clause("conflict")(tree)


def _conditions(tree: Tree) -> object:
    return _clause("where", "joins")(tree.transform(_without_escape))


def _without_escape(node: Tree) -> Tree:
    return node.this if isinstance(node, exp.Escape) else node


_PARTS: dict[str, Callable[[Tree], object]] = {
    "tables": _tables,
    "rows": _rows,
    "join": _joins,
    "subquery": _subqueries,
    "conflict": _conflict,
    "escape": _escapes,
    "distinct": _clause("distinct"),
    "columns": _columns,
    "set": _set,
    "group": _clause("group", "having"),
    "where": _conditions,
    "order": _clause("order"),
    "limit": _clause("limit", "offset"),
    "returning": _clause("returning"),
}
