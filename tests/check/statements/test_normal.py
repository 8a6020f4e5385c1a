"""Two spellings of one statement become one text; two statements stay two."""

import pytest

from sidebyside.check.statements.normal import normalise, rewrites_between

TABLES = {"blog_article": "article", "blog_user": "user"}
KEYS = {"article": frozenset({"id"}), "user": frozenset({"id"})}
COUNTED = (
    "SELECT user.id, user.name, count(article.id) "
    "FROM user LEFT JOIN article ON article.author_id = user.id"
)

SAME = [
    (
        "SELECT id FROM article WHERE rating >= 5",
        "SELECT id FROM article WHERE NOT (rating < 5)",
        "not",
    ),
    (
        "SELECT article.title FROM article",
        'SELECT "blog_article"."title" FROM "blog_article"',
        "quotes tables",
    ),
    ("SELECT title\nFROM article", "select article.title from article", "qualifiers"),
    ("SELECT title FROM article", "SELECT title AS t FROM article", "labels"),
    ("SELECT title AS t FROM article ORDER BY t", "SELECT title FROM article ORDER BY 1", "labels"),
    ("SELECT id, title FROM article", "SELECT title, id FROM article", "columns"),
    ("SELECT id FROM article ORDER BY id", "SELECT id FROM article ORDER BY id ASC", "asc"),
    ("SELECT a.id FROM article AS a", "SELECT b.id FROM article AS b", "aliases"),
    (
        "SELECT id FROM article WHERE 1 = author_id",
        "SELECT id FROM article WHERE author_id = 1",
        "conditions",
    ),
    (
        "SELECT id FROM article WHERE id > 1 AND id < 5",
        "SELECT id FROM article WHERE 5 > id AND (id > 1)",
        "conditions",
    ),
    (
        "SELECT id FROM article WHERE rating != 5",
        "SELECT id FROM article WHERE NOT (rating = 5)",
        "not",
    ),
    (
        "SELECT title FROM article WHERE rating IN (3)",
        "SELECT title FROM article WHERE rating = 3",
        "in",
    ),
    (
        "SELECT id FROM article WHERE rating IN (3, 4)",
        "SELECT id FROM article WHERE rating IN (4, 3)",
        "",
    ),
    ("SELECT id FROM article WHERE public IS 1", "SELECT id FROM article WHERE public", "boolean"),
    (
        "SELECT id FROM article WHERE title LIKE 'a' || '%'",
        "SELECT id FROM article WHERE title LIKE 'a%'",
        "like",
    ),
    (
        "SELECT id FROM article WHERE title LIKE '1/%%' ESCAPE '/'",
        r"SELECT id FROM article WHERE title LIKE '1\%%' ESCAPE '\'",
        "like",
    ),
    (
        "SELECT article.id FROM article JOIN user ON user.id = article.author_id",
        "SELECT article.id FROM article INNER JOIN user ON article.author_id = user.id",
        "conditions join",
    ),
    (
        "SELECT article.id FROM article, user WHERE article.author_id = user.id",
        "SELECT article.id FROM user JOIN article ON article.author_id = user.id",
        "join join-order",
    ),
    (
        "SELECT user.id FROM user LEFT JOIN article ON article.author_id = user.id",
        "SELECT user.id FROM user LEFT OUTER JOIN article ON article.author_id = user.id",
        "join",
    ),
    (
        "SELECT id FROM article WHERE id = 1",
        "SELECT id FROM article WHERE id = 1 LIMIT 21",
        "limit",
    ),
    ("SELECT id FROM article LIMIT 1", "SELECT id FROM article LIMIT 1 OFFSET 0", "limit"),
    (
        "SELECT id FROM user WHERE EXISTS "
        "(SELECT 1 FROM article WHERE article.author_id = user.id)",
        "SELECT id FROM user WHERE EXISTS "
        "(SELECT U0.id FROM article U0 WHERE U0.author_id = user.id LIMIT 1)",
        "aliases exists",
    ),
    (
        "SELECT count(*) AS n FROM article",
        "SELECT COUNT(article.id) FROM article",
        "count labels qualifiers",
    ),
    (f"{COUNTED} GROUP BY user.id", f"{COUNTED} GROUP BY user.id, user.name", "group"),
    (
        "INSERT INTO article (title, rating) VALUES ('a', 1)",
        "INSERT INTO article (rating, title) VALUES (1, 'a') RETURNING id",
        "columns returning",
    ),
    (
        "UPDATE article SET title = 'a', rating = 1 WHERE id = 1",
        "UPDATE article SET rating = 1, title = 'a' WHERE id IN (1)",
        "columns in",
    ),
    (
        "SELECT id FROM article WHERE at = '2026-01-05 10:00:00.000000'",
        "SELECT id FROM article WHERE at = '2026-01-05 10:00:00'",
        "values",
    ),
]

OTHER = [
    (COUNTED, COUNTED.replace("article.id)", "*)", 1)),
    ("INSERT INTO user (name) VALUES ('a')", "INSERT INTO user (name) VALUES ('a') RETURNING name"),
    ("SELECT rating IS 1 FROM article", "SELECT rating = 1 FROM article"),
    (
        "SELECT id FROM article WHERE NOT (rating IS 1)",
        "SELECT id FROM article WHERE NOT (rating = 1)",
    ),
    (
        "SELECT user.id FROM user JOIN article ON article.author_id = user.id",
        "SELECT user.id FROM user LEFT JOIN article ON article.author_id = user.id",
    ),
    (
        "SELECT id FROM article WHERE title LIKE 'a%'",
        r"SELECT id FROM article WHERE title LIKE 'a%' ESCAPE '\'",
    ),
    (
        "SELECT id FROM article WHERE title LIKE '1/%' ESCAPE '/'",
        r"SELECT id FROM article WHERE title LIKE '1/%' ESCAPE '\'",
    ),
    ("SELECT id FROM article", "SELECT id FROM article WHERE rating IS NOT NULL"),
    ("SELECT id FROM article", "SELECT id, title FROM article"),
    ("SELECT id FROM article", "SELECT DISTINCT id FROM article"),
    ("SELECT id FROM article ORDER BY id", "SELECT id FROM article ORDER BY id DESC"),
    ("SELECT id FROM article ORDER BY id, title", "SELECT id FROM article ORDER BY title, id"),
    (
        "SELECT id FROM article WHERE (id = 1 OR rating = 2) AND title = 'a'",
        "SELECT id FROM article WHERE id = 1 OR rating = 2 AND title = 'a'",
    ),
    (
        "SELECT id FROM article WHERE NOT (id = 1 AND rating = 2)",
        "SELECT id FROM article WHERE NOT id = 1 AND rating = 2",
    ),
    ("SELECT id FROM article WHERE rating < 3", "SELECT id FROM article WHERE 3 < rating"),
    (
        "SELECT id FROM article WHERE title = 'a'",
        "SELECT id FROM article WHERE title = 'a' LIMIT 21",
    ),
    ("SELECT id FROM article LIMIT 1", "SELECT id FROM article LIMIT 1 OFFSET 1"),
    ("SELECT count(*) FROM article", "SELECT count(rating) FROM article"),
    ("SELECT (id + 1) * 2 FROM article", "SELECT id + 1 * 2 FROM article"),
    (
        "SELECT a.id FROM article a JOIN article b ON a.id = b.author_id WHERE a.title = 'x'",
        "SELECT a.id FROM article a JOIN article b ON a.id = b.author_id WHERE b.title = 'x'",
    ),
    (
        "INSERT INTO article (title) VALUES ('a')",
        "INSERT OR IGNORE INTO article (title) VALUES ('a')",
    ),
    ("UPDATE article SET title = 'a'", "UPDATE article SET title = 'a' WHERE id = 1"),
]


@pytest.mark.parametrize(("one", "other", "rewrites"), SAME)
def test_spelling_makes_no_difference_and_is_told(one: str, other: str, rewrites: str) -> None:
    mine, theirs = normalise(one, TABLES, KEYS), normalise(other, TABLES, KEYS)
    assert mine.sql == theirs.sql
    assert rewrites_between(mine, theirs) == rewrites.split()


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_what_may_find_other_rows_stays_another_statement(one: str, other: str) -> None:
    assert normalise(one, TABLES, KEYS).sql != normalise(other, TABLES, KEYS).sql


@pytest.mark.parametrize(("sql", "_"), OTHER)
def test_a_statement_is_its_own_equal_without_a_rewrite(sql: str, _: str) -> None:
    mine, theirs = normalise(sql, TABLES, KEYS), normalise(sql, TABLES, KEYS)
    assert (mine.sql, rewrites_between(mine, theirs)) == (theirs.sql, [])


def test_what_the_parser_does_not_know_is_compared_as_it_stands() -> None:
    found = normalise("FROM FROM", TABLES, KEYS)
    assert (found.sql, found.tree) == ("FROM FROM", None)


def test_a_shape_has_no_values() -> None:
    one, other = (
        normalise(f"SELECT id FROM article WHERE id = {n} AND title = 'it''s {n}'", TABLES, KEYS)
        for n in (1, 22)
    )
    assert one.shape == other.shape
    assert one.sql != other.sql
