"""The page's own search, run in Node on what the build writes of the real topics."""

import gzip
import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.content.claims import read_claims
from sidebyside.content.differences import load_differences
from sidebyside.content.libraries import load_libraries, read_measurements
from sidebyside.content.synonyms import Synonyms, read_synonyms
from sidebyside.content.toml import LANGUAGES
from sidebyside.content.topics import Topic, load_topics
from sidebyside.node import run_node
from sidebyside.pages.search import search_index, write_index
from sidebyside.pages.search_reference import reference_tasks
from tests.conftest import install_once
from tests.site.example import ROOT

FOLDER = Path(__file__).parent
WANTED = 0.95
"""Of the questions, so many have the right page first."""
LARGEST = 150_000
"""Bytes of an index, as gzip."""

# what all of them look at is built once
pytestmark = pytest.mark.xdist_group("search")

Ask = Callable[[str, list[str]], list[list[str]]]


@pytest.fixture(scope="module")
def topics() -> dict[str, Topic]:
    return load_topics(ROOT / "snippets")


@pytest.fixture(scope="module")
def synonyms(topics: dict[str, Topic]) -> Synonyms:
    return read_synonyms(topics, ROOT / "data/synonyms.toml")


@pytest.fixture(scope="module")
def folder(
    topics: dict[str, Topic], synonyms: Synonyms, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The indexes of the real site."""
    folder = tmp_path_factory.mktemp("search")
    measured = read_measurements(ROOT / "data/libraries.json")
    libraries = load_libraries(ROOT / "snippets", measured)
    differences = load_differences(ROOT / "data/differences.toml")
    claims = read_claims(ROOT / "data/claims.toml")
    for language in LANGUAGES:
        docs = ROOT / "docs" / language
        index = search_index(topics.values(), libraries, synonyms, docs, language)
        index["tasks"] += reference_tasks(differences, claims, docs, language)
        write_index(folder / f"{language}.json", index)
    return folder


@pytest.fixture
def ask(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """The pages found for each of some questions, best first: ``ask("en", ["OR query"])``."""
    monkeypatch.chdir(ROOT)
    install_once()

    def ask(language: str, questions: list[str]) -> list[list[str]]:
        asked = folder / "questions.json"
        asked.write_text(json.dumps(questions), "utf-8")
        source = ROOT / "web/src/search/find.ts"
        printed = run_node(FOLDER / "answer.mjs", source, folder / f"{language}.json", asked)
        return [[href.split("/?")[0] for href in found] for found in json.loads(printed)]

    return ask


def read_questions(language: str) -> tuple[list[tuple[str, str]], list[str]]:
    """The questions with their pages, and those that the site has nothing for."""
    read = tomllib.loads((FOLDER / f"questions.{language}.toml").read_text("utf-8"))
    answered = [(question, page) for page, asked in read["answered"].items() for question in asked]
    return answered, read["nothing"]["questions"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_have_the_right_page_first(ask: Ask, language: str) -> None:
    answered, _ = read_questions(language)
    assert len(answered) >= 80
    found = ask(language, [question for question, _ in answered])
    missed = [
        f"{question}: {pages[:2]}, not {page}"
        for (question, page), pages in zip(answered, found, strict=True)
        if pages[:1] != [page]
    ]
    print(f"{len(answered) - len(missed)} of {len(answered)} right", *missed, sep="\n")
    assert len(missed) <= (1 - WANTED) * len(answered), "\n".join(missed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_found_for_what_the_site_does_not_have(ask: Ask, language: str) -> None:
    _, nothing = read_questions(language)
    found = ask(language, nothing)
    assert [one for one in zip(nothing, found, strict=True) if one[1]] == []


def test_an_error_line_of_every_library_that_fails_today_finds_a_page_about_it(ask: Ask) -> None:
    libraries = load_libraries(ROOT / "snippets", read_measurements(ROOT / "data/libraries.json"))
    failing = [library for library in libraries.values() if library.package.error]
    found = ask("en", [str(library.package.error) for library in failing])
    for library, pages in zip(failing, found, strict=True):
        assert pages[0] in library.described.topics


def test_a_title_finds_its_own_page(ask: Ask, topics: dict[str, Topic]) -> None:
    for language in LANGUAGES:
        found = ask(language, [topic.settings.title[language] for topic in topics.values()])
        missed = [
            topic for topic, pages in zip(topics, found, strict=True) if topic not in pages[:1]
        ]
        assert missed == []


def test_words_are_found_while_they_are_typed_and_whatever_their_case(ask: Ask) -> None:
    assert [pages[0] for pages in ask("en", ["paginatio", "PAGINATION", "paginating"])] == [
        "7-rest/9-pagination"
    ] * 3
    assert ask("zh", ["定时任"])[0][0] == "5-libraries/8-celery-beat"


def test_the_parts_of_a_name_do_not_make_the_name(ask: Ask) -> None:
    """``request.locale`` is not a request and a locale; ``DateDetailView`` no date and view."""
    assert ask("en", ["request.locale", "DateDetailView"]) == [[], []]
    assert ask("en", ["django.db.transaction.atomic"])[0][0] == "4-models/14-transactions"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_index_is_small(folder: Path, language: str) -> None:
    assert len(gzip.compress((folder / f"{language}.json").read_bytes())) < LARGEST
