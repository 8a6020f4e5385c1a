"""In what two statements differ, the weightiest first."""

import pytest

from sidebyside.check.statements.normal import normalise
from sidebyside.check.statements.unlike import unlike


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ("SELECT a FROM t", "SELECT a FROM t", ""),
        ("SELECT a FROM t", "DELETE FROM t", "kind"),
        ("SELECT a FROM t WHERE b = 1", "SELECT a FROM t WHERE b = 2", "values"),
        ("SELECT a FROM t", "SELECT a FROM u", "tables"),
        ("SELECT t.a FROM t JOIN u ON t.a = u.a", "SELECT t.a FROM t LEFT JOIN u ON t.a = u.a",
         "join where"),
        ("SELECT a FROM t WHERE b LIKE 'x%'", r"SELECT a FROM t WHERE b LIKE 'x%' ESCAPE '\'",
         "escape"),
        ("SELECT a FROM t", "SELECT b FROM t", "columns"),
        ("SELECT a FROM t", "SELECT DISTINCT a FROM t", "distinct"),
        ("SELECT a FROM t", "SELECT a FROM t ORDER BY a LIMIT 1", "order limit"),
        ("SELECT a FROM t WHERE b IS NULL", "SELECT a FROM t WHERE c IS NULL", "where"),
        ("SELECT a FROM t GROUP BY a", "SELECT a FROM t GROUP BY b", "group"),
        ("UPDATE t SET a = 1", "UPDATE t SET b = 1", "set"),
        ("INSERT INTO t (a) VALUES (1)", "INSERT INTO t (a) VALUES (1), (2)", "rows"),
        ("INSERT INTO t (a) VALUES (1)", "INSERT OR IGNORE INTO t (a) VALUES (1)", "conflict"),
        ("UPDATE t SET a = 1", "UPDATE t SET a = 1 RETURNING a", "returning"),
        ("SELECT a FROM t", "FROM FROM", "text"),
    ],
)  # fmt: skip
def test_differences_have_names(one: str, other: str, names: str) -> None:
    assert unlike(normalise(one, {}, {}), normalise(other, {}, {})) == names.split()
