import re
import shutil
from pathlib import Path

from sidebyside.content.record import Compared, Queries, Query, Record, Step
from sidebyside.content.topics import load_topic
from tests.conftest import DIFFERENCE
from tests.pages.conftest import Convert

WHERE = Query("SELECT a WHERE b < 1", "SELECT a", (3, 3), "different", differs=["where"], times=2)
LONGER = Query("SELECT a, b WHERE b", "SELECT a, b", (4, 4), "different", differs=["where"])
ONLY = Query(None, "SELECT 2", (None, 5), "different", differs=["only-django"])
QUERIES = Queries(3, 4, [Step((1, 1), [LONGER, WHERE]), Step(None, [ONLY])])


def seen(folder: Path) -> None:
    """Write the entry, and a record in which one pair shows it."""
    (folder / "differences.toml").write_text(DIFFERENCE, "utf-8")
    record = Record(folder / "verified.json")
    topic = load_topic(folder / "snippets/1-start/1-greet")
    differ = {"every-method": ["DELETE /", "DELETE /greet"]}
    versions = {"flask": {"python": "3.13"}, "django": {"python": "3.13"}}
    record.passed(topic, versions, Compared(42, 39, 40, differ, 4, 3), QUERIES)
    record.save()


def test_each_difference_is_shown_with_its_numbers(convert: Convert, tmp_path: Path) -> None:
    seen(tmp_path)
    html = convert("differences")
    assert "42 requests went to both sides of 1 tasks. 40 got the same status from both, 39" in html
    assert "3 of 4 requests from a second thread got the very same answer." in html
    assert '<h2 id="methods">Methods</h2>' in html
    assert 'id="every-method"' in html
    assert "Every <code>method</code>" in html
    assert "2 requests to 1 tasks show it" in html
    assert "<code>DELETE /</code>" in html
    assert '<a href="site:differences/#methods">Methods <span>1</span></a>' in html
    assert "200, &lt;b&gt;" in html
    assert '<a href="site:1-start/1-greet/">' in html


def test_each_kind_of_query_that_differs_is_shown_with_the_shortest(
    convert: Convert, tmp_path: Path
) -> None:
    seen(tmp_path)
    html = convert("differences")
    assert '<a href="site:differences/#sql">SQL <span>2</span></a>' in html
    where, only = html.split('<article class="difference" id="sql-')[1:]
    assert "<h3>another condition</h3>" in where
    assert "3 queries in 1 tasks" in where
    assert "<code>SELECT a WHERE b &lt; 1</code>" in where
    assert '<a href="site:1-start/1-greet/">' in where
    assert "<h3>a query that only Django sends</h3>" in only
    assert "<dd>no query</dd>" in only


def test_most_of_many_tasks_stand_behind_a_button(convert: Convert, tmp_path: Path) -> None:
    seen(tmp_path)
    chapter, record = tmp_path / "snippets/1-start", Record(tmp_path / "verified.json")
    versions = {"flask": {"python": "3.13"}, "django": {"python": "3.13"}}
    for number in range(20, 28):
        shutil.copytree(chapter / "1-greet", chapter / f"{number}-copy")
        topic = load_topic(chapter / f"{number}-copy")
        record.passed(topic, versions, Compared(1, 0, 0, {"every-method": ["DELETE /"]}))
    record.save()
    shown, more = convert("differences").split("<summary>and 3 more</summary>")
    assert shown.count('<a href="site:1-start/') == 6
    assert more.split('id="sql"')[0].count('<a href="site:1-start/') == 3


def test_the_pair_says_how_both_sides_answered(convert: Convert, tmp_path: Path) -> None:
    seen(tmp_path)
    html = re.sub(r"\s+", " ", convert("pair", "1-start/1-greet"))
    assert "the same status for 40 of 42 requests, the very same answer to 39 · 3 differ:" in html
    assert '<a href="site:differences/#every-method">Every <code>method</code></a> (2)' in html
    zh = convert("pair", "1-start/1-greet", lang="zh")
    assert "42 个请求中 40 个状态码相同，其中 39 个响应完全相同" in zh


def test_without_a_record_nothing_is_counted(convert: Convert, tmp_path: Path) -> None:
    (tmp_path / "differences.toml").write_text(DIFFERENCE, "utf-8")
    html = convert("differences")
    assert "Nothing was compared since something changed." in html
    assert "show it" not in html
