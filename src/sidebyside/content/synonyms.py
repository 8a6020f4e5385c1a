"""How readers call things: ``data/synonyms.toml``, which the search knows beside the titles."""

import re
from collections.abc import Collection, Iterator
from functools import cache
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
    """By topic: what readers ask when they need it."""
    errors: dict[str, NonEmpty]
    """Error messages, with ``…`` for anything, and the topic that explains each."""

    def others(self, text: str, language: str) -> list[str]:
        """The words that mean the same as one in ``text``, without those in it."""
        return list(dict.fromkeys(self._others(text.lower(), language)))

    def _others(self, text: str, language: str) -> Iterator[str]:
        for group in self.same[language]:
            if any(_has(text, word) for word in group):
                yield from (word for word in group if not _has(text, word))


def read_synonyms(topics: Collection[str], path: Path = SYNONYMS) -> Synonyms:
    """The synonyms. Raises Refusal for what is not valid, names none of ``topics``, or
    promises two topics for one question.
    """
    synonyms = read_toml(path, Synonyms)
    text = read_text(path)
    for topic in (*synonyms.asked, *synonyms.errors.values()):
        if topic not in topics:
            lines = enumerate(text.split("\n"), 1)
            line = next((number for number, said in lines if topic in said), None)
            raise unknown_topic(topic, topics, path, line)
    for language in LANGUAGES:
        asked: dict[str, str] = {}
        for topic, phrases in synonyms.asked.items():
            for phrase in phrases[language]:
                other = asked.setdefault(phrase.lower(), topic)
                if other != topic:
                    raise Refusal(
                        path,
                        f"{phrase!r} is asked for {other} and for {topic}",
                        "Keep it where it is answered best.",
                        line_of_key(text, ["asked"]),
                    )
    return synonyms


def _has(text: str, word: str) -> bool:
    """Whether ``word`` stands in ``text``: as a word, where words have spaces between them."""
    word = word.lower()
    return word in text and (not word.isascii() or bool(_alone(word).search(text)))


@cache
def _alone(word: str) -> re.Pattern[str]:
    """``word`` with no letter or digit around it, but perhaps in the plural."""
    return re.compile(rf"(?<![a-z0-9]){re.escape(word)}(?:s|es)?(?![a-z0-9])")
