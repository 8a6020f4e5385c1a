"""The SQL of both sides on the page: from the record, before anything runs."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from sidebyside import check
from sidebyside.check.statements import unlike
from sidebyside.content.record import Queries, Query, Record, Step
from sidebyside.content.topics import Topic, load_topic
from sidebyside.pages.pair.queries import MOST
from sidebyside.pages.pair.view import render_pair
from sidebyside.pages.words import words
from tests.conftest import WriteTopic

PROGRAM = 'print("a")\n#> a\nprint("b", 1 < 2)\n#> b True\n'
SAME = Query("SELECT 1", "SELECT 1", (1, 1), "same", same_rows=True)
SPELLING = Query(
    "SELECT user.id FROM user",
    'SELECT "a"."id" FROM "a"',
    (1, 2),
    "spelling",
    ["quotes", "tables"],
    same_rows=True,
)
ONLY = Query("SELECT 2", None, (3, None), "different", differs=["only-flask"], times=3)
JOIN = Query("JOIN", "LEFT JOIN", (3, 3), "different", differs=["join"], same_rows=False)
VERSIONS = {"flask": {"python": "3.13.0", "flask": "3.1.3"}, "django": {"python": "3.13.0"}}


@pytest.fixture
def topic(write_topic: WriteTopic) -> Topic:
    return load_topic(write_topic("1-a/1-b", flask=PROGRAM, django=PROGRAM))


def page(topic: Topic, tmp_path: Path, queries: Queries, language: str = "en") -> str:
    record = Record(tmp_path / "verified.json")
    record.passed(topic, VERSIONS, queries=queries)
    return render_pair(topic, language, record)


def proof(html: str) -> str:
    (found,) = re.findall(r'data-role="proof">\n<p>(.*?)</p>', html, re.DOTALL)
    return re.sub("<.*?>", "", found)


def test_a_pair_that_asks_no_database_shows_nothing(topic: Topic, tmp_path: Path) -> None:
    html = page(topic, tmp_path, Queries())
    assert 'data-role="queries"' not in html
    assert "SQL" not in html


def test_statements_stand_beside_each_other_below_what_is_printed(
    topic: Topic, tmp_path: Path
) -> None:
    html = page(topic, tmp_path, Queries(1, 1, [Step((2, 2), [SPELLING])]))
    rows = re.findall(r"<tr.*?</tr>", html, re.DOTALL)
    assert [re.findall("<code>(.*?)</code>", row) for row in rows[1:]] == [
        ["&#34;b&#34;, 1 &lt; 2", "&#34;b&#34;, 1 &lt; 2"],
        ["SELECT user.id FROM user", "SELECT &#34;a&#34;.&#34;id&#34; FROM &#34;a&#34;"],
    ]
    assert "≈</span> spelled differently<" in rows[2]
    assert "Spelling is: quotation marks, the app&#39;s label before a table&#39;s name." in html


def test_a_real_difference_is_marked_by_a_sign_and_words(topic: Topic, tmp_path: Path) -> None:
    html = page(topic, tmp_path, Queries(4, 1, [Step((1, 1), [ONLY, JOIN])]))
    first, second = re.findall(r'<tr role="row" class="is-different">.*?</tr>', html, re.DOTALL)
    assert '<span class="visually-hidden">differs:</span> a query that only Flask sends<' in first
    assert "<small>line 3 · 3 times</small> <code>SELECT 2</code>" in first
    assert "<small>no query</small>" in first
    assert "another kind of join · finds something else in test rows<" in second


def test_what_was_not_run_on_test_rows_says_so(topic: Topic, tmp_path: Path) -> None:
    queries = [SAME, replace(SAME, same_rows=None), replace(SPELLING, same_rows=None)]
    html = page(topic, tmp_path, Queries(3, 3, [Step((1, 1), queries)]))
    assert "=</span> the same<" in html
    assert "=</span> the same · not run on test rows<" in html
    assert "≈</span> spelled differently · not run on test rows<" in html


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([[SAME]], "the same SQL"),
        ([[SPELLING]], "the same SQL but for spelling"),
        ([[JOIN]], "other SQL: another kind of join"),
        ([[SAME], [SAME]], "the same SQL in all 2 steps"),
        ([[SAME], [SPELLING]], "the same SQL but for spelling in all 2 steps"),
        (
            [[SPELLING], [SAME, JOIN]],
            "the same SQL but for spelling in 1 of 2 steps · other SQL in 1: another kind of join",
        ),
        (
            [[SAME], [ONLY]],
            "the same SQL in 1 of 2 steps · other SQL in 1: a query that only Flask sends",
        ),
        ([[JOIN], [JOIN]], "other SQL in all 2 steps: another kind of join"),
    ],
)
def test_the_proof_says_it_in_a_phrase(
    topic: Topic, tmp_path: Path, steps: list[list[Query]], said: str
) -> None:
    queries = Queries(1, 1, [Step((1, 1), step) for step in steps])
    assert f"same output · {said} · checked " in proof(page(topic, tmp_path, queries))


@pytest.mark.parametrize(
    ("flask", "django", "said"),
    [(1, 1, "1 query each"), (3, 3, "3 queries each"), (3, 1, "Flask 3 queries, Django 1")],
)
def test_the_number_of_queries_is_told_before_it_is_unfolded(
    topic: Topic, tmp_path: Path, flask: int, django: int, said: str
) -> None:
    html = page(topic, tmp_path, Queries(flask, django, [Step(None, [SAME])]))
    assert f"{said}</span></summary>" in html


def test_few_queries_are_open_and_many_are_folded(topic: Topic, tmp_path: Path) -> None:
    for count, is_open in ((6, " open"), (7, "")):
        html = page(topic, tmp_path, Queries(count, count, [Step(None, [SAME] * count)]))
        assert f'<details class="asked" data-role="queries"{is_open}>\n<summary>' in html


def test_a_step_after_the_last_output_says_so(topic: Topic, tmp_path: Path) -> None:
    html = page(topic, tmp_path, Queries(1, 1, [Step(None, [SAME])]), "zh")
    assert "<code>最后一次输出之后</code>" in html


def test_long_lists_and_long_statements_are_cut(topic: Topic, tmp_path: Path) -> None:
    long = replace(SAME, flask="SELECT " + "x" * 5000)
    html = page(
        topic, tmp_path, Queries(90, 90, [Step((1, 1), [long] * 30), Step((2, 2), [SAME] * 60)])
    )
    assert html.count('<td role="cell" data-of="flask">') == MOST
    assert f"… and {90 - MOST} more" in html
    assert "x" * 700 not in html


def test_what_differs_is_shown_however_far_down_it_is(topic: Topic, tmp_path: Path) -> None:
    last = replace(SAME, flask="SELECT last", verdict="different", differs=["where"])
    html = page(topic, tmp_path, Queries(31, 31, [Step((1, 1), [*[SAME] * 30, last])]))
    assert html.count('<td role="cell" data-of="flask">') == MOST + 1
    assert "<code>SELECT last</code>" in html
    assert f"… and {30 - MOST} more" in html


def test_what_the_check_may_say_has_words() -> None:
    sources = Path(check.__file__).parent.glob("statements/*.py")
    told = "\n".join(path.read_text("utf-8") for path in sources)
    assert set(re.findall(r'known\.note\(\s*"([\w-]+)"', told)) == set(words("en").rewrites)
    named = set(unlike._PARTS) | {"text", "kind", "values", "found", "only-flask", "only-django"}
    assert named == set(words("zh").unlike)
