"""What a step of a whole project changed, as a reader sees it with JavaScript off."""

import re
from pathlib import Path

import pytest
from markupsafe import Markup
from pymdownx.superfences import SuperFencesException

from sidebyside.content.sources import Side
from sidebyside.pages.steps.changes import Change, changes
from tests.pages.conftest import Convert

STEP = "1-start/2-wide"


def side(folder: Path, **files: str) -> Side:
    folder.mkdir()
    for name, text in {"app": "print(1)\n", **files}.items():
        (folder / f"{name}.py").write_text(text, "utf-8")
    return Side(f"1-start/{folder.name}", "flask", folder)


def shown(change: Change) -> list[str]:
    return [line.sign + line.text for hunk in change.hunks for line in hunk]


def test_files_are_new_changed_or_gone(tmp_path: Path) -> None:
    before = side(tmp_path / "1-a", models="a = 1\nb = 2\n", old="x = 1\n", same="s = 1\n")
    after = side(tmp_path / "2-b", models="a = 1\nb = 3\n", views="y = 1\n", same="s = 1\n")
    found = {change.name: change for change in changes(before, after)}
    assert {name: change.kind for name, change in found.items()} == {
        "models.py": "changed",
        "views.py": "new",
        "old.py": "gone",
    }
    assert shown(found["models.py"]) == [" a = 1", "-b = 2", "+b = 3"]
    assert shown(found["views.py"]) == ["+y = 1"]
    assert shown(found["old.py"]) == ["-x = 1"]
    assert (found["models.py"].added, found["models.py"].removed) == (1, 1)


def test_only_what_surrounds_a_change_is_shown(tmp_path: Path) -> None:
    lines = [f"line_{number} = {number}\n" for number in range(30)]
    before = side(tmp_path / "1-a", models="".join(lines))
    lines[3] = "new_3 = 3\n"
    lines[25] = "new_25 = 25\n"
    (change,) = changes(before, side(tmp_path / "2-b", models="".join(lines)))
    assert [len(hunk) for hunk in change.hunks] == [8, 8]
    assert change.hunks[0][0].sign == change.hunks[1][-1].sign == " "


def test_neither_the_program_that_tries_it_out_nor_marks_of_the_focus_are_a_change(
    tmp_path: Path,
) -> None:
    before = side(tmp_path / "1-a", models="a = 1\n")
    marked = "# --8<-- [start:focus]\na = 1\n# --8<-- [end:focus]\n"
    after = side(tmp_path / "2-b", app="print(2)\n", models=marked, empty="")
    assert changes(before, after) == ()


def test_a_fence_shows_the_changes_of_both_sides(convert: Convert, tmp_path: Path) -> None:
    for folder, text in {"1-greet": "a = 1\n", "2-wide": "a = '<b>'\nb = 2\n"}.items():
        (tmp_path / f"snippets/1-start/{folder}/flask/models.py").write_text(text, "utf-8")
    html = convert("steps", STEP)
    flask, django = html.split('data-steps-side="')[1:]
    assert "<b>Flask</b> 1 file, " in flask
    assert re.search(r"<ins>\+2</ins> <del>−1</del>", flask)
    diff = re.search(r"<pre><code>(.*)</code></pre>", flask, re.DOTALL)
    assert diff
    assert Markup(diff[1]).striptags() == "-a = 1 +a = '<b>' +b = 2"
    assert "<b>Django</b> 0 files, " in django
    assert "Nothing." in django
    assert re.search(r'<details [^>]*data-steps-file="models.py">\s*<summary>', flask)


def test_a_fence_links_to_the_step_before(convert: Convert) -> None:
    assert re.search(
        r'相对上一步的改动：\s*<a href="[^"]*1-greet[^"]*">问好</a>', convert("steps", STEP, "zh")
    )


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("1-start/1-greet", "no step comes before '1-start/1-greet'"),
        (
            "1-start/2-wider",
            "no topic is called '1-start/2-wider'\n    Did you mean 1-start/2-wide",
        ),
        ("", "no topic is called ''"),
    ],
)
def test_a_fence_without_a_step_before_stops_the_build(
    convert: Convert, body: str, expected: str
) -> None:
    with pytest.raises(SuperFencesException, match=re.escape(expected)):
        convert("steps", body)
