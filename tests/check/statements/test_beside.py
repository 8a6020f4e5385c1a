"""Which statement of one side stands beside which of the other."""

from sidebyside.check.statements.asked import Statement
from sidebyside.check.statements.beside import beside
from sidebyside.check.statements.normal import normalise


def pairs(flask: list[str], django: list[str]) -> list[tuple[str | None, str | None]]:
    sides = [[Statement(0, 1, sql) for sql in side] for side in (flask, django)]
    found = beside(sides[0], sides[1], lambda one: normalise(one.sql, {}, {}))
    return [(one.sql if one else None, other.sql if other else None) for one, other in found]


def test_equal_ones_stand_beside_each_other_however_they_are_spelled() -> None:
    sides = ["SELECT a FROM t", "SELECT b FROM t"], ["SELECT x FROM u", "SELECT b AS c FROM t"]
    assert pairs(*sides)[-1] == ("SELECT b FROM t", "SELECT b AS c FROM t")


def test_of_others_those_of_one_kind_and_one_table() -> None:
    sides = (
        ["SELECT a FROM t", "UPDATE t SET a = 1"],
        ["SELECT x FROM u", "UPDATE t SET a = 2"],
    )
    assert pairs(*sides) == [
        ("SELECT a FROM t", None),
        (None, "SELECT x FROM u"),
        ("UPDATE t SET a = 1", "UPDATE t SET a = 2"),
    ]
