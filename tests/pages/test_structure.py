"""What both sides are made of, as a reader sees it with JavaScript off."""

import re
from pathlib import Path

import pytest
from pymdownx.superfences import SuperFencesException

from sidebyside.content.record import Record
from sidebyside.content.structure import Column, Structure, Tables
from sidebyside.content.topics import load_topic
from sidebyside.pages.structure.diagram import lay_out, mark
from tests.pages.conftest import Convert

TOPIC = "1-start/1-greet"
ENTRY = """
[[structure]]
names = ["session", "user.nick", "/admin/*"]
why = { en = "Because of `x`.", zh = "因为 `x`。" }
"""
ID = Column("id", "integer", required=True, unique=True, key=True, refers_to=None)
NICK = Column("nick", "varchar(9)", required=False, unique=True, key=False, refers_to=None)


def to(table: str) -> Column:
    return Column(f"{table}_id", "integer", True, False, False, table)


TABLES: Tables = {
    "user": (ID,),
    "tag": (ID,),
    "article": (ID, to("user")),
    "both": (to("article"), to("tag")),
}


@pytest.fixture
def checked(convert: Convert, tmp_path: Path) -> Convert:
    """Convert a page of a project whose first pair asks for its structure, and passed."""
    folder = tmp_path / "snippets" / TOPIC
    with (folder / "topic.toml").open("a", encoding="utf-8") as settings:
        settings.write(ENTRY)
    admin = {f"/admin/{name}/": [f"admin:{name}"] for name in "abcde"}
    record = Record(tmp_path / "verified.json")
    flask: Tables = {**TABLES, "user": (ID, NICK)}
    structure = Structure(
        {"flask": flask, "django": {**TABLES, "session": (ID,)}},
        {"flask": {"/": ["index"]}, "django": {"/": ["blog:index"], **admin}},
    )
    record.passed(load_topic(folder), {"flask": {}, "django": {}}, structure=structure)
    record.save()
    return convert


def test_both_diagrams_have_a_title_and_mark_what_differs(checked: Convert) -> None:
    flask, django = re.findall(r"<svg.*?</svg>", checked("structure", TOPIC), re.DOTALL)
    assert 'role="img"' in flask
    assert "<title>The tables of Flask, " in flask
    assert "<title>The tables of Django, " in django
    assert flask.count("structure__unlike") == 1
    assert "structure__unlike" not in django
    assert "session" not in django


def test_what_the_diagrams_show_is_there_as_a_table(checked: Convert) -> None:
    rows = re.findall(r"<tr.*?</tr>", checked("structure", TOPIC), re.DOTALL)
    (nick,) = (row for row in rows if "<th" in row and "user.nick" in row)
    assert re.findall(r"<td[^>]*>(.*?)</td>", nick) == ["varchar(9), unique, null", "–"]


def test_reasons_stand_beside_what_they_explain(checked: Convert) -> None:
    html = checked("structure", TOPIC, "zh")
    assert re.search(
        r"<code>user\.nick</code></td>.*<code>session</code></td>.*因为 <code>x</code>。", html
    )


def test_addresses_that_are_named_together_are_one_line(checked: Convert) -> None:
    html = checked("structure", TOPIC)
    assert re.search(r"<code>/</code>.*<code>index</code>.*<code>blog:index</code>", html)
    assert re.search(r"<code>/admin/\*</code><p>Because of .*–.*5 addresses", html)
    assert "admin:a" not in html


def test_where_there_are_no_tables_nothing_is_drawn(checked: Convert, tmp_path: Path) -> None:
    record = Record(tmp_path / "verified.json")
    addresses = {"/": ["index"]}
    structure = Structure({"flask": {}, "django": {}}, {"flask": addresses, "django": addresses})
    topic = load_topic(tmp_path / "snippets" / TOPIC)
    record.passed(topic, {"flask": {}, "django": {}}, structure=structure)
    record.save()
    html = checked("structure", TOPIC)
    assert "<svg" not in html
    assert "<code>/</code>" in html


def test_without_a_check_it_says_so(checked: Convert, tmp_path: Path) -> None:
    (tmp_path / "verified.json").unlink()
    assert "Nothing was compared since something changed." in checked("structure", TOPIC)


def test_a_pair_that_does_not_ask_is_refused(convert: Convert) -> None:
    with pytest.raises(SuperFencesException, match=r"Write structure = \[\] into its topic\.toml"):
        convert("structure", TOPIC)


def test_tables_stand_below_what_they_point_to_at_one_height_on_both_sides() -> None:
    longer: Tables = {**TABLES, "tag": (ID, *[NICK] * 9)}
    both = lay_out({"flask": longer, "django": TABLES})
    places = [[(one.name, one.x, one.y) for one in diagram.boxes] for diagram in both.values()]
    assert places[0] == places[1]
    tops = {name: y for name, _, y in places[0]}
    assert tops["user"] == tops["tag"] < tops["article"] < tops["both"]
    tag = next(box for box in both["flask"].boxes if box.name == "tag")
    assert tag.y + tag.height < tops["article"]


def test_a_line_goes_around_the_tables_between() -> None:
    tables: Tables = {**TABLES, "other": (ID, to("user"))}
    diagram = lay_out({"flask": tables, "django": tables})["flask"]
    boxes = {box.name: box for box in diagram.boxes}
    assert len(diagram.lines) == 4
    (line,) = (line for line in diagram.lines if line.count("H") == 2)
    start, gutter, end = map(int, re.findall(r"[MH](\d+)[ V]", line)[:3])
    within = [
        {box.name for box in boxes.values() if box.x <= x <= box.x + diagram.box}
        for x in (start, gutter, end)
    ]
    assert "both" in within[0]
    assert not within[1]
    assert "tag" in within[2]


def test_tables_that_point_to_one_another_or_to_themselves_have_a_place() -> None:
    tables: Tables = {"a": (to("b"), to("a")), "b": (to("a"),)}
    diagram = lay_out({"flask": tables, "django": tables})["flask"]
    assert [box.name for box in diagram.boxes] == ["a", "b"]
    assert len(diagram.lines) == 1


def test_a_type_tells_what_is_unique_and_what_may_be_null() -> None:
    assert [mark(ID), mark(NICK)] == ["integer", "varchar(9)*?"]
