"""Rewrites of names and clauses: each writes in one way what two programs may write in two."""

import re

from sqlglot import exp

from sidebyside.check.statements.tree import Known, Tree, enclosing, every, scopes, sources, text


def name_alike(tree: Tree, known: Known) -> None:
    """``"blog_article"."title"`` is ``article.title``; the case of names is none."""
    for name in every(tree, exp.Identifier):
        if name.args.get("quoted"):
            known.note("quotes", name.name)
        plain = name.name.lower()
        of_table = isinstance(name.parent, exp.Table) or name.arg_key == "table"
        if of_table and plain in known.tables:
            plain = known.tables[plain]
            known.note("tables", plain)
        name.set("quoted", False)
        name.set("this", plain)


def rename_aliases(tree: Tree, known: Known) -> None:
    """A table is called by its name, from the second time on with a number."""
    times: dict[str, int] = {}
    called: dict[tuple[int, str], str] = {}
    for scope in scopes(tree):
        for source in sources(scope):
            if not isinstance(source, exp.Table):
                continue
            times[source.name] = times.get(source.name, 0) + 1
            number = times[source.name]
            name = source.name if number == 1 else f"{source.name}_{number}"
            called[id(scope), source.alias_or_name] = name
            if source.alias:
                known.note("aliases", source.alias)
            source.set(
                "alias", exp.TableAlias(this=exp.to_identifier(name)) if number > 1 else None
            )
    for column in every(tree, exp.Column):
        for scope in enclosing(column):
            if (id(scope), column.table) in called:
                column.set("table", exp.to_identifier(called[id(scope), column.table]))
                break


def qualify(tree: Tree, known: Known) -> None:
    """A column names its table where the statement reads several, else not."""
    read = [source for scope in scopes(tree) for source in sources(scope)]
    for column in every(tree, exp.Column):
        if len(read) == 1 and column.table:
            known.note("qualifiers", text(column))
            column.set("table", None)
        elif len(read) > 1 and not column.table:
            own = next(map(sources, enclosing(column)), [])
            if len(own) == 1 and not isinstance(column.this, exp.Star):
                column.set("table", exp.to_identifier(own[0].alias_or_name))
                known.note("qualifiers", f"+{text(column)}")


def drop_labels(tree: Tree, known: Known) -> None:
    """``title AS "title"`` is ``title``: what a result's column is called is not asked for."""
    for select in every(tree, exp.Select):
        if select.find_ancestor(exp.From, exp.Join, exp.CTE, exp.SetOperation):
            continue
        selected = [one.unalias() for one in select.expressions]
        labels = {one.alias: one.this for one in select.expressions if isinstance(one, exp.Alias)}
        for label in labels:
            known.note("labels", label)
        for clause in ("group", "having", "order"):
            _resolve(select.args.get(clause), selected, labels, known)
        select.set("expressions", selected)


def _resolve(
    clause: Tree | None, selected: list[Tree], labels: dict[str, Tree], known: Known
) -> None:
    """In ``clause``, the expressions for what names them by a label or a number."""
    for node in every(clause, exp.Column, exp.Literal) if clause else ():
        if isinstance(node, exp.Column) and not node.table and node.name in labels:
            node.replace(labels[node.name].copy())
        elif isinstance(node, exp.Literal) and isinstance(node.parent, exp.Ordered | exp.Group):
            place = int(node.name) - 1 if node.is_int else -1
            if 0 <= place < len(selected):
                known.note("labels", node.name)
                node.replace(selected[place].copy())


def sort_columns(tree: Tree, known: Known) -> None:
    """The columns that are selected, put in or set, in the order of the alphabet."""
    if isinstance(tree, exp.Insert):
        _sort_inserted(tree, known)
        return
    if not isinstance(tree, exp.Select | exp.Update):
        return
    known.note("columns", ", ".join(map(text, tree.expressions)))
    tree.set("expressions", sorted(tree.expressions, key=text))


def _sort_inserted(tree: exp.Insert, known: Known) -> None:
    into, values = tree.this, tree.expression
    if not isinstance(into, exp.Schema) or not isinstance(values, exp.Values):
        return
    names = [text(name) for name in into.expressions]
    order = sorted(range(len(names)), key=names.__getitem__)
    known.note("columns", ", ".join(names))
    into.set("expressions", [into.expressions[place] for place in order])
    for row in values.expressions:
        if isinstance(row, exp.Tuple) and len(row.expressions) == len(order):
            row.set("expressions", [row.expressions[place] for place in order])


def drop_ascending(tree: Tree, known: Known) -> None:
    """``ORDER BY id ASC`` is ``ORDER BY id``."""
    for ordered in every(tree, exp.Ordered):
        if ordered.args.get("desc") is False:
            known.note("asc", text(ordered))
            ordered.set("desc", None)


def drop_returned_key(tree: Tree, known: Known) -> None:
    """``RETURNING id``: how a program learns the key of a row that it puts in."""
    returning = tree.args.get("returning")
    if isinstance(tree, exp.Insert) and returning is not None:
        returned = [column.name for column in returning.expressions]
        if returned == ["id"]:
            known.note("returning", "id")
            tree.set("returning", None)


def spell_values(tree: Tree, known: Known) -> None:
    """``'2026-01-05 10:00:00.000000'`` is ``'2026-01-05 10:00:00'``."""
    for literal in every(tree, exp.Literal):
        if literal.is_string and re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.0+", literal.name):
            known.note("values", literal.name)
            literal.set("this", literal.name.partition(".")[0])
