"""The glossary of the Chinese texts, and whether one of them has a word that it refuses."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sidebyside.content.toml import NonEmpty, Strict, read_text, read_toml
from sidebyside.files import DATA, DOCS, SNIPPETS
from sidebyside.refusal import Refusal

GLOSSARY = DATA / "glossary.toml"

_CODE = re.compile(r"^(`{3,}).*?^\1`*$|`[^`\n]*`|\]\([^)\n]*\)", re.MULTILINE | re.DOTALL)
"""What is not prose in Markdown: code, and the addresses of links."""


class Term(Strict):
    """One word of the field, and what it is called."""

    en: NonEmpty
    zh: NonEmpty
    avoid: list[NonEmpty] = []
    allowed: list[NonEmpty] = []


class Glossary(Strict):
    """The content of ``glossary.toml``."""

    terms: list[Term]


def check_glossary(words: Path) -> None:
    """Raise Refusal for the first Chinese text with a word that the glossary refuses.

    ``words`` is the table of what the interface says in Chinese.
    """
    terms = read_toml(GLOSSARY, Glossary).terms
    for path, text in _texts(words):
        check_text(path, text, terms)


def check_text(path: Path, text: str, terms: Iterable[Term]) -> None:
    """Raise Refusal for the first refused word in ``text``, a piece of ``path``."""
    prose = _CODE.sub(" ", text)
    for term in terms:
        for allowed in term.allowed:
            prose = prose.replace(allowed, "")
        for word in term.avoid:
            if word in prose:
                raise Refusal(
                    path,
                    f"{word!r} is not the word of this site",
                    f"Write {term.zh!r} for {term.en!r}: see {GLOSSARY}.",
                    _line(path, text, word),
                )


def _texts(words: Path) -> Iterator[tuple[Path, str]]:
    """Every Chinese text that people write, with its file."""
    for page in sorted((DOCS / "zh").rglob("*.md")):
        yield page, read_text(page)
    for settings in sorted(SNIPPETS.rglob("*.toml")):
        yield from ((settings, text) for text in _chinese(tomllib.loads(read_text(settings))))
    for data in sorted(DATA.glob("*.toml")):
        if data != GLOSSARY:
            yield from ((data, text) for text in _chinese(tomllib.loads(read_text(data))))
    yield from ((words, text) for text in _strings(tomllib.loads(read_text(words))))


def _chinese(value: Any) -> Iterator[str]:
    """The texts that stand under ``zh`` anywhere below ``value``: what people search, a list, is
    not ours to choose."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "zh" and isinstance(inner, str):
                yield inner
            else:
                yield from _chinese(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _chinese(inner)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)


def _line(path: Path, text: str, word: str) -> int:
    """Where ``word`` stands in the file: in the line of ``text`` that has it in its prose."""
    whole = read_text(path).splitlines()
    shown = next(line for line in text.splitlines() if word in _CODE.sub(" ", line))
    return next((n for n, line in enumerate(whole, 1) if shown in line), 1)
