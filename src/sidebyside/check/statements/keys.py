"""Rewrites that rest on a key: a column that is never NULL and has each value once."""

from sqlglot import exp

from sidebyside.check.statements.tree import Known, Tree, every, sources, text


def drop_empty_limits(tree: Tree, known: Known) -> None:
    """A limit that cuts nothing off, as Django's ``get()`` sends one beside a primary key."""
    for select in every(tree, exp.Select):
        limit, offset = select.args.get("limit"), select.args.get("offset")
        if offset is not None and text(offset.expression) == "0":
            known.note("limit", "OFFSET 0")
            select.set("offset", None)
        if not isinstance(limit, exp.Limit):
            continue
        most = text(limit.expression)
        if most == "-1" or (most not in ("0", "-1") and _is_one_row(select, known)):
            known.note("limit", f"LIMIT {most}")
            select.set("limit", None)


def _is_one_row(select: exp.Select, known: Known) -> bool:
    """Whether a key has one value in all rows: then there is one at most."""
    read, where = sources(select), select.args.get("where")
    if where is None or len(read) != 1 or not isinstance(read[0], exp.Table):
        return False
    keys = known.keys.get(read[0].name, frozenset())
    parts = where.this.flatten() if isinstance(where.this, exp.And) else [where.this]
    return any(
        isinstance(part, exp.EQ)
        and isinstance(part.this, exp.Column)
        and isinstance(part.expression, exp.Literal)
        and part.this.name in keys
        for part in parts
    )


def drop_dependent_groups(tree: Tree, known: Known) -> None:
    """``GROUP BY user.id, user.name`` is ``GROUP BY user.id``: the key decides all of its row."""
    for group in every(tree, exp.Group):
        columns = [one for one in group.expressions if isinstance(one, exp.Column)]
        keyed = {one.table for one in columns if _is_key(one, known)}
        kept = [
            one
            for one in group.expressions
            if _is_key(one, known) or not isinstance(one, exp.Column) or one.table not in keyed
        ]
        known.note("group", ", ".join(map(text, group.expressions)))
        group.set("expressions", sorted(kept, key=text))


def count_rows(tree: Tree, known: Known) -> None:
    """``COUNT(id)`` is ``COUNT(*)`` where only one table is read."""
    for count in every(tree, exp.Count):
        select = count.parent_select
        alone = isinstance(select, exp.Select) and len(sources(select)) == 1
        if alone and _is_key(count.this, known):
            known.note("count", text(count))
            count.set("this", exp.Star())


def _is_key(node: Tree, known: Known) -> bool:
    if not isinstance(node, exp.Column):
        return False
    scope = node.parent_select
    read = sources(scope) if isinstance(scope, exp.Select) else []
    table = next(
        (one.name for one in read if one.alias_or_name == node.table or not node.table), ""
    )
    return node.name in known.keys.get(table, frozenset())
