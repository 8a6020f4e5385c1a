"""How readers call things: ``data/synonyms.toml``, which the search knows beside the titles."""

from collections.abc import Collection
from pathlib import Path
from typing import Annotated

from pydantic import Field

from sidebyside.content.toml import LANGUAGES, NonEmpty, Strict, line_of_key, read_text, read_toml
from sidebyside.content.topics import unknown_topic
from sidebyside.files import DATA
from sidebyside.refusal import Refusal

SYNONYMS = DATA / "synonyms.toml"

Phrases = list[NonEmpty]


class PerLanguage(Strict):
    """Phrases in each language."""

    en: Phrases = []
    zh: Phrases = []

    def __getitem__(self, language: str) -> Phrases:
        return self.zh if language == "zh" else self.en


class Groups(Strict):
    """Groups of words that mean the same, in each language."""

    en: list[Annotated[Phrases, Field(min_length=2)]]
    zh: list[Annotated[Phrases, Field(min_length=2)]]

    def __getitem__(self, language: str) -> list[Phrases]:
        return self.zh if language == "zh" else self.en


class Synonyms(Strict):
    """The content of ``synonyms.toml``."""

    unneeded: PerLanguage
    """Words that a question has and an answer need not have."""
    same: Groups
    asked: dict[str, PerLanguage]
    """By page, a topic's or another: what readers ask when they need it."""
    errors: dict[str, NonEmpty]
    """Error messages, with ``…`` for anything, and the page that explains each, or a place of it:
    ``5-libraries#inherited``.
    """


def read_synonyms(pages: Collection[str], path: Path = SYNONYMS) -> Synonyms:
    """The synonyms. Raises Refusal for what is not valid, names none of ``pages``, or
    promises two pages for one question.
    """
    synonyms = read_toml(path, Synonyms)
    text = read_text(path)
    explained = [where.partition("#")[0] for where in synonyms.errors.values()]
    for page in (*synonyms.asked, *explained):
        if page not in pages:
            lines = enumerate(text.split("\n"), 1)
            line = next((number for number, said in lines if page in said), None)
            raise unknown_topic(page, pages, path, line)
    for language in LANGUAGES:
        asked: dict[str, str] = {}
        for page, phrases in synonyms.asked.items():
            for phrase in phrases[language]:
                other = asked.setdefault(phrase.lower(), page)
                if other != page:
                    raise Refusal(
                        path,
                        f"{phrase!r} is asked for {other} and for {page}",
                        "Keep it where it is answered best.",
                        line_of_key(text, ["asked"]),
                    )
    return synonyms
