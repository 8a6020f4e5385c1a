"""Rewrites of joins: an inner join is a condition, wherever it is written."""

from sqlglot import exp

from sidebyside.check.statements.tree import Known, Tree, every, text


def spell_joins(tree: Tree, known: Known) -> None:
    """Inner joins as tables in the order of the alphabet, with their conditions in WHERE.

    Beside an outer join the order stays, and only the words are the same everywhere.
    """
    for select in every(tree, exp.Select):
        joins = select.args.get("joins") or []
        if not joins:
            continue
        for join in joins:
            known.note("join", f"{join.kind} {'ON' if join.args.get('on') else ''}")
        if all(_is_inner(join) for join in joins):
            _as_conditions(select, joins, known)
        else:
            for join in joins:
                join.set("kind", None)


def _is_inner(join: exp.Join) -> bool:
    return not join.side and not join.args.get("using") and join.kind in ("", "INNER", "CROSS")


def _as_conditions(select: exp.Select, joins: list[exp.Join], known: Known) -> None:
    start = select.args["from_"]
    read = [start.this, *(join.this for join in joins)]
    known.note("join-order", ", ".join(source.alias_or_name for source in read))
    where = select.args.get("where")
    conditions = [join.args["on"] for join in joins if join.args.get("on") is not None]
    conditions += [where.this] if where is not None else []
    first, *others = sorted(read, key=text)
    start.set("this", first.copy())
    select.set("joins", [exp.Join(this=source.copy()) for source in others])
    if conditions:
        all_of = conditions[0].copy()
        for condition in conditions[1:]:
            all_of = exp.And(this=all_of, expression=condition.copy())
        select.set("where", exp.Where(this=all_of))
