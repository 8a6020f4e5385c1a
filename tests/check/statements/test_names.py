"""Which tables of both sides are one."""

import pytest

from sidebyside.check.statements.names import same_tables, tables_in


@pytest.mark.parametrize(
    ("flask", "django", "names"),
    [
        ({"article"}, {"blog_article"}, {"blog_article": "article"}),
        ({"articles"}, {"blog_article"}, {"blog_article": "articles"}),
        ({"article_tag"}, {"blog_article_tags"}, {"blog_article_tags": "article_tag"}),
        ({"posts"}, {"posts"}, {}),
        ({"user"}, {"auth_user", "blog_article"}, {"auth_user": "user"}),
        ({"user"}, {"auth_user", "blog_user"}, {"auth_user": "user"}),
        ({"article"}, {"article", "blog_article"}, {}),
        ({"a_b"}, {"b"}, {}),
    ],
)
def test_a_label_or_a_plural_makes_no_other_table(
    flask: set[str], django: set[str], names: dict[str, str]
) -> None:
    assert same_tables(flask, django) == names


def test_tables_are_found_where_a_statement_names_them() -> None:
    told = ['SELECT a FROM "b" JOIN c ON 1', "INSERT INTO d VALUES (1)", "UPDATE e SET f = 1"]
    assert tables_in(told) >= {"b", "c", "d", "e"}
