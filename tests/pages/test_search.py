import json
from pathlib import Path

import pytest

from sidebyside.content.libraries import load_libraries, read_measurements
from sidebyside.content.synonyms import Synonyms
from sidebyside.content.topics import load_topics
from sidebyside.pages.search import Index, Task, search_index, write_index
from tests.conftest import topic_files
from tests.measure.libraries.example import make_libraries

TOML = """\
title = { en = "Log in", zh = "登录" }
[[concepts]]
name = { en = "The view", zh = "视图" }
flask = "login_user("
django = "login("
"""
PAGE = (
    "# {} {{ #top }}\n\nCalls `login()`, `log_out()` and [`gone()`](https://example.org/).\n\n"
    "- **A trap.** Text.\n\n```pair\n`fence`\n```\n"
)
SYNONYMS = Synonyms.model_validate(
    {
        "unneeded": {"en": ["the"], "zh": ["的"]},
        "same": {"en": [["log in", "sign in"]], "zh": [["登录", "登入"]]},
        "asked": {"5-libraries/3-login": {"en": ["who are you", "whoami"], "zh": ["你是谁"]}},
        "errors": {"No module named 'login'": "5-libraries/3-login"},
    }
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    make_libraries(tmp_path)
    sides = {side: "log(), login_user(login())\n" for side in ("flask", "django")}
    topic_files(tmp_path, "5-libraries/3-login", toml=TOML, **sides)
    for language, title in (("en", "Log in"), ("zh", "登录")):
        for name in ("index", "1-old", "2-new", "3-login"):
            page = tmp_path / f"docs/{language}/5-libraries/{name}.md"
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(PAGE.format(title if name == "3-login" else name), "utf-8")
    return tmp_path


def index(root: Path, language: str) -> Index:
    topics = load_topics(root / "snippets")
    measured = read_measurements(root / "data/libraries.json")
    libraries = load_libraries(root / "snippets", measured)
    return search_index(topics.values(), libraries, SYNONYMS, root / "docs" / language, language)


def login(root: Path, language: str) -> Task:
    return index(root, language)["tasks"][2]


def test_a_task_has_its_title_its_chapter_and_what_is_asked(root: Path) -> None:
    task = login(root, "en")
    assert (task["title"], task["group"]) == ("Log in", "index")
    assert task["asked"] == ["who are you", "whoami"]
    assert task["errors"] == {"No module named 'login'": ""}


def test_a_task_shows_its_first_concept_and_leads_to_it(root: Path) -> None:
    task = login(root, "en")
    assert (task["flask"], task["django"]) == ("login_user(", "login(")
    assert task["places"][0]["href"] == "?concept=1"
    assert task["href"] == "5-libraries/3-login/?concept=1#5-libraries-3-login"


def test_chinese_knows_the_english_words_too(root: Path) -> None:
    task = login(root, "zh")
    assert task["title"] == "登录"
    assert task["asked"] == ["你是谁", "whoami"]
    assert task["also"] == "Log in"
    assert index(root, "zh")["same"] == [["登录", "登入"], ["log in", "sign in"]]
    assert task["places"][0]["name"] == "视图"
    assert "The view" in task["places"][0]["also"]


def test_names_that_only_the_text_has_are_found_and_how_its_notes_begin(root: Path) -> None:
    mentions = login(root, "en")["mentions"]
    assert mentions.split("\n") == ["log_out", "A trap."]  # `login` is a concept, `gone` a word


def test_a_library_has_what_replaces_it_on_each_side(root: Path) -> None:
    old = index(root, "en")["tasks"][0]["places"][0]
    assert old["name"] == "Old: what replaces it"
    assert (old["flask"], old["django"]) == ("the new one", "its own")
    assert old["href"] == ""


def test_the_index_is_json_that_keeps_chinese_as_it_is(root: Path, tmp_path: Path) -> None:
    path = tmp_path / "assets/find.zh.json"
    write_index(path, index(root, "zh"))
    text = path.read_text("utf-8")
    assert "登录" in text
    assert json.loads(text)["unneeded"] == ["the", "的"]
