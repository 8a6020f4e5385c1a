"""Everything that is said to a reader: ``words/en.toml`` and ``words/zh.toml``.

A chapter's own prose, and the texts of pairs, claims and needs, stand with what they belong to.
"""

import json
from collections.abc import Iterator
from functools import cache
from itertools import permutations
from pathlib import Path
from string import Formatter
from typing import Annotated, Any

from pydantic import StringConstraints

from sidebyside.content.claims import Verdict
from sidebyside.content.toml import LANGUAGES, Strict, line_of_key, read_text, read_toml
from sidebyside.files import WEB, write_whole
from sidebyside.refusal import Refusal

WORDS = Path(__file__).with_name("words")
GENERATED = WEB / "src/generated"
SCRIPT_TABLES = ("page", "run", "found", "keys", "offline", "edits", "language")
"""The tables of the page's script; each part of it loads its own."""

Word = Annotated[str, StringConstraints(min_length=1)]
Table = dict[str, Word]
Key = tuple[str, ...]
"""Where a text stands: ``("pair", "link")``, ``("verdicts", "true", "name")``."""


class VerdictWords(Strict):
    name: Word
    meaning: Word


class ChartWords(Strict):
    title: Word
    unit: Word
    more: Word


class Words(Strict):
    """All words of one language, in a table for each feature."""

    punctuation: dict[str, str]
    shell: Table
    not_found: Table
    pair: Table
    queries: Table
    rewrites: Table
    unlike: Table
    tasks: Table
    steps: Table
    structure: Table
    claims: Table
    verdicts: dict[Verdict, VerdictWords]
    differences: Table
    concepts: Table
    chooser: Table
    libraries: Table
    search: Table
    home: Table
    facts: Table
    charts: dict[str, ChartWords]
    rows: Table
    licenses: Table
    machines: Table
    page: Table
    run: Table
    found: Table
    keys: Table
    offline: Table
    edits: Table
    language: Table


def words(language: str) -> Words:
    """The words of ``language``, ``en`` or ``zh``. Raises Refusal if the files are not right."""
    return _read_once()[language]


def read_words(folder: Path = WORDS) -> dict[str, Words]:
    """The words by language.

    Raises Refusal for a key that is unknown, empty or in one language only, and for placeholders
    that are malformed or not the same in both languages.
    """
    paths = {language: folder / f"{language}.toml" for language in LANGUAGES}
    read = {language: read_toml(path, Words) for language, path in paths.items()}
    placeholders = {
        language: dict(_placeholders(paths[language], found)) for language, found in read.items()
    }
    # English comes first: a translation is refused for what it lacks of it
    for language, model in permutations(reversed(LANGUAGES), 2):
        for key, wanted in placeholders[model].items():
            found = placeholders[language].get(key)
            if found != wanted:
                raise _differs(paths[language], key, found, wanted, paths[model].name)
    return read


def write_words(folder: Path = GENERATED) -> None:
    """Write the tables of the script as JSON for TypeScript: ``{"en": {…}, "zh": {…}}`` each.

    A file that is up to date is left alone: the live server watches its folder.
    Raises Refusal like ``read_words``.
    """
    read = read_words()
    for table in SCRIPT_TABLES:
        path = folder / f"{table}.json"
        tables = {language: getattr(found, table) for language, found in read.items()}
        content = json.dumps(tables, ensure_ascii=False, indent=1) + "\n"
        if not path.is_file() or path.read_text("utf-8") != content:
            write_whole(path, content)


@cache
def _read_once() -> dict[str, Words]:
    return read_words()


def _placeholders(path: Path, said: Words) -> Iterator[tuple[Key, list[str]]]:
    """The placeholders of every text: ``("pair", "checked")`` with ``["{versions}"]``."""
    for key, text in _texts(said.model_dump()):
        try:
            names = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        except ValueError as error:
            raise Refusal(
                path,
                f"key {'.'.join(key)!r}: {error}",
                "Write a placeholder as {name}, and a brace that is none twice: {{.",
                line_of_key(read_text(path), list(key)),
            ) from None
        yield key, [f"{{{name}}}" for name in sorted(names)]


def _texts(tables: dict[str, Any], above: Key = ()) -> Iterator[tuple[Key, str]]:
    for name, value in tables.items():
        if isinstance(value, dict):
            yield from _texts(value, (*above, name))
        else:
            yield (*above, name), value


def _differs(
    path: Path, key: Key, found: list[str] | None, wanted: list[str], model: str
) -> Refusal:
    """The refusal of a text of ``path`` that is missing, or has other placeholders."""
    name, text = ".".join(key), read_text(path)
    if found is None:
        what, mend = f"missing key {name!r}, which {model} has", f"Translate it: {key[-1]} = …"
        return Refusal(path, what, mend, line_of_key(text, [key[0]]))
    return Refusal(
        path,
        f"key {name!r} has {_list(found)}, but {_list(wanted)} in {model}",
        "Both languages have the same placeholders.",
        line_of_key(text, list(key)),
    )


def _list(placeholders: list[str]) -> str:
    return ", ".join(placeholders) or "no placeholder"
