import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.content.libraries import Library, load_libraries, read_measurements
from sidebyside.refusal import Refusal
from tests.measure.libraries.example import MEASURED, make_libraries

Load = Callable[[], dict[str, Library]]


@pytest.fixture
def load(tmp_path: Path) -> Load:
    path = make_libraries(tmp_path)

    def load() -> dict[str, Library]:
        return load_libraries(tmp_path / "snippets", read_measurements(path), path)

    return load


def test_a_library_has_the_pins_of_the_pair_that_runs_it(load: Load) -> None:
    old, new = load().values()
    assert old.pins == ["flask==1.1.4", "old==2.0"]
    assert old.pinned
    assert str(old.pinned.requires_python) == "<3.11,>=3.8"
    assert new.pins == []


def test_whether_it_works_is_what_was_measured_and_what_its_pair_pins(
    load: Load, tmp_path: Path
) -> None:
    assert [library.works for library in load().values()] == ["no", "yes"]
    mended = json.loads(json.dumps(MEASURED))
    mended["flask"]["packages"]["old"]["error"] = None
    (tmp_path / "data/libraries.json").write_text(json.dumps(mended), "utf-8")
    assert [library.works for library in load().values()] == ["pinned", "yes"]


def test_pinning_only_the_library_itself_holds_nothing_back(load: Load, tmp_path: Path) -> None:
    app = tmp_path / "snippets/5-libraries/2-new/flask/app.py"
    app.write_text(app.read_text("utf-8").replace("new>=4", "New==4.1"), "utf-8")
    assert load()["new"].pinned is None


def test_a_library_that_was_not_measured_is_refused_with_the_command(
    load: Load, tmp_path: Path
) -> None:
    path = tmp_path / "data/libraries.json"
    path.write_text(path.read_text("utf-8").replace('"new": {"version"', '"nev": {"version"'))
    with pytest.raises(Refusal, match=r"json: 'new' was not measured.*\n.*nox -s libraries"):
        load()


def test_a_library_that_fails_or_is_withdrawn_needs_a_replacement(
    load: Load, tmp_path: Path
) -> None:
    described = tmp_path / "snippets/5-libraries/libraries.toml"
    described.write_text(described.read_text("utf-8").replace("the `new` one", "none needed"))
    for mended in {"error": None}, {"yanked": False}:
        measured = json.loads(json.dumps(MEASURED))
        measured["flask"]["packages"]["old"] |= mended
        (tmp_path / "data/libraries.json").write_text(json.dumps(measured), "utf-8")
        with pytest.raises(Refusal, match=r"toml:4: old fails .* has no replacement"):
            load()


def test_a_replacement_needs_its_reason(load: Load, tmp_path: Path) -> None:
    path = tmp_path / "snippets/5-libraries/libraries.toml"
    note = 'note = { en = "<b>sleeps</b>", zh = "<b>停更</b>" }\n'
    path.write_text(path.read_text("utf-8").replace(note, ""), "utf-8")
    with pytest.raises(Refusal, match=r"toml:4: old has a replacement, and nothing says why"):
        load()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("1-old", "1-odd", r"toml:3: no topic is called '5-libraries/1-odd'"),
        ('pypi = "New"\n', "", r"toml:8: missing key 'new.pypi'"),
        ("note =", "notes =", r"toml:6: unknown key 'old.notes'\n.*'note'\?"),
        (', zh = "新的 `new`"', "", r"toml:4: missing translation 'old.replacement.zh'"),
    ],
)
def test_a_description_that_is_not_right_is_refused(
    load: Load, tmp_path: Path, before: str, after: str, told: str
) -> None:
    path = tmp_path / "snippets/5-libraries/libraries.toml"
    path.write_text(path.read_text("utf-8").replace(before, after), "utf-8")
    with pytest.raises(Refusal, match=told):
        load()


def test_no_descriptions_are_refused(load: Load, tmp_path: Path) -> None:
    (tmp_path / "snippets/5-libraries/libraries.toml").unlink()
    with pytest.raises(Refusal, match="libraries.toml: is not there"):
        load()


@pytest.mark.parametrize("text", [None, "{}", '{"date": "yesterday"}', "[1"])
def test_measurements_that_are_missing_or_damaged_are_refused(
    load: Load, tmp_path: Path, text: str | None
) -> None:
    path = tmp_path / "data/libraries.json"
    path.unlink() if text is None else path.write_text(text)
    with pytest.raises(Refusal, match="Measure it again: nox -s libraries"):
        load()
