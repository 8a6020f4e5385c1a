"""The page's own search, run in Node on what the build writes of the real topics."""

import gzip
import json
import re
import tomllib
from collections.abc import Callable, Collection
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
from sidebyside.pages.search_reference import prose_pages, reference_tasks
from tests.conftest import ROOT, install_once

FOLDER = Path(__file__).parent
WANTED = 0.95
"""Of the questions, so many have the right page first."""
LARGEST = 150_000
"""Bytes of an index, as gzip."""

SUBJECTS = {
    "SQLAlchemy and the ORM": ["4-models"],
    "which one for this project": ["choose"],
    "the admin": ["10-accounts/7-admin", "10-accounts/8-admin-roles", "15-moving/5-admin"],
    "login, users, permissions": ["10-accounts", "5-libraries/9-flask-login"],
    "REST": ["7-rest"],
    "project layout": ["2-structure", "2-structure/6-scaffold"],
    "upgrades, what is maintained": ["choose", "libraries", "5-libraries"],
    "speed and scale": ["measured"],
    "URLs": ["1-frameworks/2-routing", "1-frameworks/13-trailing-slashes"],
    "extensions": ["5-libraries"],
    "templates": ["3-templates"],
    "which to learn first": ["choose"],
    "how long a migration takes": ["15-moving"],
    "Alembic and makemigrations": ["4-models/17-migrations", "4-models/43-data-migrations"],
    "forms and validation": ["9-forms", "5-libraries/10-flask-wtf"],
    "security": ["11-security"],
    "the request": ["1-frameworks/3-request-response"],
    "async and WebSockets": ["13-async", "1-frameworks/20-async-views"],
    "tests": ["12-tests"],
    "blueprint and app": ["2-structure/2-blueprints-apps"],
    "without SQL": ["1-frameworks/10-other-orm", "1-frameworks/11-non-relational"],
    "an existing database": ["4-models/44-existing-tables", "15-moving/1-take-over"],
    "carrying users over": ["15-moving/2-passwords", "15-moving/3-sessions"],
    "settings per environment": ["1-frameworks/8-settings", "1-frameworks/19-environments"],
    "production": ["14-production"],
}
"""What people who move ask most, and where it is answered."""

# what all of them look at is built once
pytestmark = pytest.mark.xdist_group("search")

Ask = Callable[[str, list[str]], list[list[str]]]


@pytest.fixture(scope="module")
def topics() -> dict[str, Topic]:
    return load_topics(ROOT / "snippets")


@pytest.fixture(scope="module")
def synonyms(topics: dict[str, Topic]) -> Synonyms:
    pages = [*topics, *prose_pages(ROOT / "docs/en")]
    return read_synonyms(pages, ROOT / "data/synonyms.toml")


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
        index["tasks"] += reference_tasks(differences, claims, synonyms, docs, language)
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
        return [[page_of(href) for href in found] for found in json.loads(printed)]

    return ask


def page_of(href: str) -> str:
    return re.split("[?#]", href)[0].rstrip("/")


def read_questions(language: str, *sections: str) -> list[tuple[str, str]]:
    """The questions of ``sections``, each with the page that answers it."""
    read = tomllib.loads((FOLDER / f"questions.{language}.toml").read_text("utf-8"))
    return [
        (question, page)
        for section in sections
        for page, asked in read[section].items()
        for question in asked
    ]


def missed(ask: Ask, language: str, questions: Collection[tuple[str, str]]) -> list[str]:
    """The ``questions`` whose page is not what is found first."""
    found = ask(language, [question for question, _ in questions])
    return [
        f"{question}: {pages[:2]}, not {page}"
        for (question, page), pages in zip(questions, found, strict=True)
        if pages[:1] != [page]
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_have_the_right_page_first(ask: Ask, language: str) -> None:
    questions = read_questions(language, "first", "answered")
    wrong = missed(ask, language, questions)
    assert len(wrong) <= (1 - WANTED) * len(questions), "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_asked_in_vain_once_is_never_missed(ask: Ask, language: str) -> None:
    assert missed(ask, language, read_questions(language, "first")) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_that_nobody_listed_have_the_right_page_first(
    ask: Ask, synonyms: Synonyms, language: str
) -> None:
    """Those that do not stand word by word in ``synonyms.toml``: what a reader may come with."""
    asked = (phrases for each in synonyms.asked.values() for phrases in (each.en, each.zh))
    listed = {phrase.lower() for phrases in asked for phrase in phrases}
    questions = [
        (question, page)
        for question, page in read_questions(language, "first", "answered")
        if question.lower() not in listed
    ]
    assert len(questions) >= 80
    wrong = missed(ask, language, questions)
    assert len(wrong) <= (1 - WANTED) * len(questions), "\n".join(wrong)


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_subject_is_asked_about(subject: str, language: str) -> None:
    """A subject without a question would not be noticed if it were lost."""
    pages = SUBJECTS[subject]
    about = [
        question
        for question, page in read_questions(language, "first", "answered")
        if any(page == each or page.startswith(f"{each}/") for each in pages)
    ]
    assert len(about) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_found_for_what_the_site_does_not_have(ask: Ask, language: str) -> None:
    read = tomllib.loads((FOLDER / f"questions.{language}.toml").read_text("utf-8"))
    nothing = read["nothing"]["questions"]
    assert len(nothing) >= 30
    found = ask(language, nothing)
    assert [one for one in zip(nothing, found, strict=True) if one[1]] == []


def test_a_sentence_is_answered_though_a_word_of_it_is_nowhere_on_the_page(ask: Ask) -> None:
    assert ask("en", ["how do I stop brute force logins"])[0][0] == "10-accounts/10-limit-guesses"
    assert ask("zh", ["怎么区分开发环境和生产环境"])[0][0] == "1-frameworks/19-environments"
    # a word that the whole site lacks is what the question is about
    assert ask("en", ["how do I stop qwertz force logins"]) == [[]]


def test_words_that_mean_the_same_find_the_same_page(ask: Ask) -> None:
    [[first, *_]] = ask("en", ["m2m"])
    assert first == "4-models/4-many-to-many"


def test_an_error_of_an_old_library_leads_to_the_table_of_them(folder: Path) -> None:
    index = json.loads((folder / "en.json").read_text("utf-8"))
    [chapter] = [task for task in index["tasks"] if task["href"] == "5-libraries/"]
    assert set(chapter["errors"].values()) == {"#inherited"}
    assert "#inherited" in {place["href"] for place in chapter["places"]}


def test_an_error_line_of_every_library_that_fails_today_finds_a_page_about_it(ask: Ask) -> None:
    libraries = load_libraries(ROOT / "snippets", read_measurements(ROOT / "data/libraries.json"))
    failing = [library for library in libraries.values() if library.package.error]
    found = ask("en", [str(library.package.error) for library in failing])
    for library, pages in zip(failing, found, strict=True):
        assert pages[0] in library.described.topics


def test_a_title_finds_its_own_page(ask: Ask, topics: dict[str, Topic]) -> None:
    for language in LANGUAGES:
        found = ask(language, [topic.settings.title[language] for topic in topics.values()])
        pairs = zip(topics, found, strict=True)
        assert [topic for topic, pages in pairs if topic not in pages[:1]] == []


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
