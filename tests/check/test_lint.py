"""The style of snippets, told as by the tools themselves."""

import pytest

from sidebyside.check.lint import lint_with_black, lint_with_ruff
from sidebyside.content.sources import Side
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal
from tests.conftest import HELLO, WriteTopic


def ruff_codes(*sides: Side) -> dict[str, list[str]]:
    """The rules that ruff tells for each side."""
    return {
        side: [line.split()[0] for line in refusal.what.splitlines() if line.startswith("  ")][:1]
        for side, refusal in lint_with_ruff(sides).items()
    }


def test_a_good_side_passes(write_topic: WriteTopic) -> None:
    topic = load_topic(write_topic("1-a/1-b"))
    lint_with_black(topic.flask)
    assert lint_with_ruff(topic.sides) == {}


def test_what_black_would_change_is_told_with_the_file(write_topic: WriteTopic) -> None:
    side = load_topic(write_topic("1-a/1-b", flask=f"x  =  1\n{HELLO}")).flask
    with pytest.raises(Refusal) as caught:
        lint_with_black(side)
    assert caught.value.path == side.entry
    assert "black failed:\n" in caught.value.what
    assert "  -x  =  1\n  +x = 1\n" in caught.value.what


def test_what_ruff_finds_is_told_for_its_side_only(write_topic: WriteTopic) -> None:
    topic = load_topic(write_topic("1-a/1-b", flask=f"import json\n\n{HELLO}"))
    refusals = lint_with_ruff(topic.sides)
    assert list(refusals) == ["1-a/1-b/flask"]
    refusal = refusals["1-a/1-b/flask"]
    assert refusal.path == topic.flask.entry
    assert refusal.what.startswith("ruff failed:\n  F401 [*] `json` imported but unused\n")
    assert f"--> {topic.flask.entry}:5:8\n" in refusal.what
    assert refusal.mend == "Write it as black and ruff want it; `nox -s update` formats."


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("import json\n", "F401"),
        ("import sys\nimport os\n\nos, sys\n", "I001"),
        ("def f(a=[]):\n    return a\n", "B006"),
        ("from typing import List\n\nx: List = []\n", "UP035"),
        ("a = b = 1\nif a:\n    if b:\n        print(1)\n", "SIM102"),
        ("def f():\n    x = 1\n    return x\n", "RET504"),
        ("x = list([1])\n", "C410"),
        ("def f():\n    x = 1\n    pass\n", "F841"),
    ],
)
def test_the_rules(write_topic: WriteTopic, source: str, rule: str) -> None:
    side = load_topic(write_topic("1-a/1-b", flask=source)).flask
    assert ruff_codes(side) == {side.id: [rule]}


def test_settings_may_be_formatted_wide_or_narrow(write_topic: WriteTopic) -> None:
    name = f'"{"x" * 60}"'
    wide, narrow = f"NAMES = [{name}]\n", f"NAMES = [\n    {name}\n]\n"
    folder = write_topic("1-a/1-b")
    for source in (wide, narrow):
        (folder / "flask/settings.py").write_text(source)
        lint_with_black(load_topic(folder).flask)
    (folder / "flask/settings.py").write_text("NAMES = ['x']\n")
    with pytest.raises(Refusal, match="black failed"):
        lint_with_black(load_topic(folder).flask)


@pytest.mark.parametrize("source", ["x = 1\nimport os\n\nprint(os.name)\n", "x = 1\nx\n"])
def test_what_snippets_may_do_all_the_same(write_topic: WriteTopic, source: str) -> None:
    assert ruff_codes(load_topic(write_topic("1-a/1-b", flask=source)).flask) == {}


def test_a_module_is_ones_own_where_the_side_has_it(write_topic: WriteTopic) -> None:
    """Own modules come after packages; what is one side's module may be another's package."""
    own_last = "import flask\n\nimport click\n\nprint(flask, click)\n"
    together = "import click\nimport flask\n\nprint(flask, click)\n"
    folder = write_topic("1-a/1-b", flask=own_last, django=together)
    (folder / "flask/click.py").write_text("x = 1\n")
    assert ruff_codes(*load_topic(folder).sides) == {}


def test_all_python_files_are_looked_at_and_the_first_bad_one_told(write_topic: WriteTopic) -> None:
    folder = write_topic("1-a/1-b")
    for name in ("build", "node_modules", "a"):  # folders that ruff leaves out of its own accord
        (folder / "flask" / name).mkdir()
    (folder / "flask/build/views.py").write_text("import json\n")
    (folder / "flask/node_modules/views.py").write_text("import json\n")
    (folder / "flask/a/page.html").write_text("<p>")
    side = load_topic(folder).flask
    assert lint_with_ruff([side])[side.id].path == folder / "flask/build/views.py"
