"""Rewrites of conditions: of one meaning, one spelling."""

import re

from sqlglot import exp

from sidebyside.check.statements.tree import Known, Tree, every, text

_FLIPPED: dict[type[Tree], type[Tree]] = {
    exp.EQ: exp.EQ,
    exp.NEQ: exp.NEQ,
    exp.NullSafeEQ: exp.NullSafeEQ,
    exp.NullSafeNEQ: exp.NullSafeNEQ,
    exp.LT: exp.GT,
    exp.GT: exp.LT,
    exp.LTE: exp.GTE,
    exp.GTE: exp.LTE,
}
_NEGATED: dict[type[Tree], type[Tree]] = {
    exp.EQ: exp.NEQ,
    exp.NEQ: exp.EQ,
    exp.LT: exp.GTE,
    exp.GTE: exp.LT,
    exp.GT: exp.LTE,
    exp.LTE: exp.GT,
}
_SPECIAL = re.compile(r"[%_\\]")


def unwrap(tree: Tree, known: Known) -> None:
    """Without parentheses that hold only what holds together anyhow."""
    for paren in every(tree, exp.Paren):
        inner, outer = paren.this, paren.parent
        arithmetic = isinstance(outer, exp.Binary | exp.Neg) and not isinstance(
            outer, exp.Connector | exp.Predicate
        )
        if not (arithmetic and isinstance(inner, exp.Binary)) and outer is not None:
            paren.replace(inner)


def spell_conditions(tree: Tree, known: Known) -> None:
    """Each comparison with its column in front, and without NOT where there is an operator."""
    for node in reversed(every(tree, exp.Expr)):
        if isinstance(node, exp.In):
            _spell_in(node, known)
        elif isinstance(node, exp.Escape):
            _spell_escape(node, known)
        elif isinstance(node, exp.DPipe):
            _join_strings(node, known)
        elif isinstance(node, exp.Exists):
            _spell_exists(node, known)
        elif type(node) in _FLIPPED:
            _face_column(node, known)
    for node in reversed(every(tree, exp.Not)):
        negated = _NEGATED.get(type(node.this))
        if negated is not None:
            known.note("not", text(node))
            node.replace(negated(this=node.this.this, expression=node.this.expression))
        elif isinstance(node.this, exp.Not):
            known.note("not", text(node))
            node.replace(node.this.this)


def spell_booleans(tree: Tree, known: Known) -> None:
    """``published``, as a condition, is ``published = 1``."""
    for node in every(tree, exp.Column, exp.Is, exp.NullSafeEQ):
        if not isinstance(node.parent, exp.Where | exp.Connector | exp.Not):
            continue
        if isinstance(node, exp.Column):
            known.note("boolean", text(node))
            value = "0" if isinstance(node.parent, exp.Not) else "1"
            place = node.parent if isinstance(node.parent, exp.Not) else node
            place.replace(exp.EQ(this=node.copy(), expression=exp.Literal.number(value)))
        elif not isinstance(node.parent, exp.Not) and text(node.expression) in ("0", "1"):
            known.note("boolean", text(node))
            node.replace(exp.EQ(this=node.this, expression=node.expression))


def sort_conditions(tree: Tree, known: Known) -> None:
    """What AND or OR holds together, in the order of the alphabet, nested ones in parentheses."""
    for node in reversed(every(tree, exp.And, exp.Or, exp.Not)):
        if isinstance(node, exp.Not):
            if isinstance(node.this, exp.Connector):
                node.set("this", exp.Paren(this=node.this))
            continue
        if isinstance(node.parent, type(node)):
            continue
        parts = [_nested(part) for part in node.flatten(unnest=False)]
        known.note("conditions", " ".join(map(text, parts)))
        ordered = sorted(parts, key=text)
        joined = ordered[0]
        for part in ordered[1:]:
            joined = type(node)(this=joined, expression=part)
        node.replace(joined)


def _nested(part: Tree) -> Tree:
    part = part.copy()
    return exp.Paren(this=part) if isinstance(part, exp.Connector) else part


def _spell_in(node: exp.In, known: Known) -> None:
    """``id IN (1)`` is ``id = 1``; the values have no order."""
    values = node.expressions
    if not values or node.args.get("query") is not None:
        return
    if len(values) == 1 and isinstance(values[0], exp.Literal):
        known.note("in", text(node))
        node.replace(exp.EQ(this=node.this, expression=values[0]))
    else:
        node.set("expressions", sorted(values, key=text))


def _face_column(node: Tree, known: Known) -> None:
    left, right = node.this, node.expression
    if (isinstance(left, exp.Literal), text(left)) > (isinstance(right, exp.Literal), text(right)):
        known.note("conditions", text(node))
        node.replace(_FLIPPED[type(node)](this=right, expression=left))


def _join_strings(node: exp.DPipe, known: Known) -> None:
    """``'Hel' || '%'`` is ``'Hel%'``."""
    parts = list(node.flatten())
    if all(isinstance(part, exp.Literal) and part.is_string for part in parts):
        known.note("like", text(node))
        node.replace(exp.Literal.string("".join(part.name for part in parts)))


def _spell_escape(node: exp.Escape, known: Known) -> None:
    r"""``LIKE '100/%%' ESCAPE '/'`` is ``LIKE '100\%%' ESCAPE '\'``."""
    like, sign = node.this, node.expression
    pattern = like.expression if isinstance(like, exp.Binary) else None
    if not isinstance(pattern, exp.Literal) or not isinstance(sign, exp.Literal):
        return
    if sign.name != "\\":
        known.note("like", text(sign))
        plain = re.escape(sign.name)
        spelled = re.sub(
            rf"{plain}(.)|(\\)",
            lambda found: f"\\{found[1] or found[2]}" if _SPECIAL.match(found[0][-1]) else found[1],
            pattern.name,
        )
        pattern.set("this", spelled)
        sign.set("this", "\\")


def _spell_exists(node: exp.Exists, known: Known) -> None:
    """What EXISTS selects, and how many rows it would, is all the same."""
    select = node.this
    if isinstance(select, exp.Select):
        known.note(
            "exists", text(select.expressions[0]) + text(select.args.get("limit") or exp.Null())
        )
        select.set("expressions", [exp.Literal.number(1)])
        for clause in ("limit", "order", "distinct"):
            select.set(clause, None)
