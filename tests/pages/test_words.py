"""The words of the pages, the real ones and some with a mistake."""

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sidebyside.pages.words import WORDS, Words, read_words, write_words
from sidebyside.refusal import Refusal
from tests.conftest import ROOT

PAGES = "src/sidebyside/pages"
# Where the words of each table are said: folders, and files that name their keys.
SAID = {
    "punctuation": [PAGES],
    "shell": ["theme/partials/shell", "src/sidebyside/site/configuration.py"],
    "not_found": ["theme/404.html"],
    "pair": [f"{PAGES}/pair"],
    "queries": [f"{PAGES}/pair"],
    "rewrites": ["src/sidebyside/check/statements"],
    "unlike": ["src/sidebyside/check/statements"],
    "tasks": [f"{PAGES}/tasks"],
    "steps": [f"{PAGES}/steps"],
    "structure": [f"{PAGES}/structure"],
    "claims": [f"{PAGES}/claims"],
    "verdicts": ["src/sidebyside/content/claims.py"],
    "concepts": [f"{PAGES}/concepts"],
    "chooser": [f"{PAGES}/chooser"],
    "libraries": [f"{PAGES}/libraries", "src/sidebyside/content/libraries.py"],
    "facts": [f"{PAGES}/facts"],
    "charts": ["data/facts.json"],
    "rows": ["data/facts.json"],
    "licenses": ["src/sidebyside/site/licenses"],
    "differences": [f"{PAGES}/differences", "src/sidebyside/content/differences.py"],
    "machines": ["src/sidebyside/site/machines"],
    "search": [f"{PAGES}/search.py"],
    "home": [f"{PAGES}/home"],
    "found": ["web/src/search"],
    "keys": ["web/src/keys-dialog.ts"],
    "offline": ["web/src/run/offline/dialog.ts"],
    "edits": ["web/src/run/edit/mine.ts"],
    "language": ["web/src/language-offer.ts"],
    "page": ["web/src/pair", "web/src/run/lazy.ts", "web/src/unready.ts"],
    "run": ["web/src/run", "web/src/run-words.ts", "web/src/protocol"],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the words."""
    return Path(shutil.copytree(WORDS, tmp_path / "words"))


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def refused(folder: Path) -> str:
    with pytest.raises(Refusal) as caught:
        read_words(folder)
    assert isinstance(caught.value.path, Path)
    return str(caught.value).removeprefix(f"{folder}/")


def test_both_languages_say_the_same_things_in_words_of_their_own() -> None:
    words = read_words()
    assert words["en"].pair["run_both"] == "Run both"
    assert words["zh"].pair["run_both"] == "两边都运行"
    assert words["zh"].verdicts["typo"].name == "笔误"


@pytest.mark.parametrize("table", Words.model_fields)
def test_no_word_is_left_that_nobody_says(table: str) -> None:
    said = "\n".join(path.read_text("utf-8") for path in files(table))
    unused = [
        key
        for key in getattr(read_words()["en"], table)
        if not re.search(rf"""\b(text|mark)\.{key}\b|["']{key}["']""", said)
    ]
    assert unused == []


def files(table: str) -> Iterator[Path]:
    for place in (ROOT / name for name in SAID[table]):
        for path in place.rglob("*") if place.is_dir() else [place]:
            if path.suffix in (".py", ".jinja", ".html", ".ts", ".json"):
                yield path


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_key_of_one_language_only_is_refused_where_it_is_missing(
    folder: Path, language: str
) -> None:
    path = folder / f"{language}.toml"
    line = next(
        line for line in path.read_text("utf-8").splitlines() if line.startswith("run_both =")
    )
    edit(path, f"{line}\n", "")
    other = {"en": "zh", "zh": "en"}[language]
    told = refused(folder)
    assert re.match(rf"{language}\.toml:\d+: missing key 'pair\.run_both', which {other}", told)
    assert told.endswith("\n    Translate it: run_both = …")


def test_a_verdict_of_one_language_only_is_refused(folder: Path) -> None:
    edit(folder / "en.toml", "typo = { name", "# typo = { name")
    assert "missing key 'verdicts.typo.name', which zh.toml has" in refused(folder)


def test_other_placeholders_in_one_language_are_refused_with_their_line(folder: Path) -> None:
    edit(folder / "zh.toml", "也在 {services} 上检查过", "也在 {service} 上检查过")
    told = refused(folder)
    assert re.match(r"zh\.toml:\d+: key 'pair\.needs' has \{service\}, but \{services\} in", told)
    path = folder / "zh.toml"
    line = int(told.split(":")[1])
    assert path.read_text("utf-8").splitlines()[line - 1].startswith("needs =")


def test_a_placeholder_that_was_lost_in_translation_is_missed(folder: Path) -> None:
    edit(folder / "zh.toml", '"{count} MB"', '"some MB"')
    assert "'chooser.counted_bytes' has no placeholder, but {count} in en.toml" in refused(folder)


def test_a_placeholder_that_is_not_closed_is_refused(folder: Path) -> None:
    edit(folder / "en.toml", '"{count} MB"', '"{count MB"')
    told = refused(folder)
    assert re.match(r"en\.toml:\d+: key 'chooser\.counted_bytes': expected '}'", told)
    assert "Write a placeholder as {name}" in told


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("[concepts]", "[concept]", "unknown key 'concept'\n    Did you mean 'concepts'?"),
        ('concept = "Concept"', 'concept = ""', "key 'concepts.concept' is empty"),
        (
            'concept = "Concept"',
            "concept = 1",
            "key 'concepts.concept': input should be a valid string",
        ),
        ('concept = "Concept"', "concept = Concept", "not valid TOML"),
        ("typo = {", "slip = {", "key 'verdicts.slip': input should be 'true', 'outdated'"),
    ],
)
def test_what_is_wrong_with_one_file_is_refused_with_its_line(
    folder: Path, old: str, new: str, expected: str
) -> None:
    edit(folder / "en.toml", old, new)
    told = refused(folder)
    assert re.match(r"en\.toml:\d+: ", told)
    assert expected in told


def test_the_script_gets_its_words_in_both_languages_and_the_main_one_no_more(
    tmp_path: Path,
) -> None:
    write_words(tmp_path)
    page, run = (
        json.loads((tmp_path / f"{name}.json").read_text("utf-8")) for name in ("page", "run")
    )
    assert page["zh"]["copied"] == "已复制"
    assert run["en"]["retry"] == "Retry"
    assert "retry" not in page["en"]


def test_words_that_have_not_changed_are_not_written_again(tmp_path: Path) -> None:
    write_words(tmp_path)
    os.utime(tmp_path / "page.json", (1, 1))
    (tmp_path / "run.json").write_text("{}", "utf-8")
    write_words(tmp_path)
    assert (tmp_path / "page.json").stat().st_mtime == 1
    assert json.loads((tmp_path / "run.json").read_text("utf-8"))["en"]
