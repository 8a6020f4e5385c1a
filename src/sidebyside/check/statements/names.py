"""Which table of Django is which of Flask: ``blog_article`` and ``article``."""

import re
from collections.abc import Iterable

_NAMED = re.compile(
    r"\b(?:FROM|JOIN|INTO|UPDATE|TABLE|TABLE IF NOT EXISTS|,)\s+\"?(\w+)\"?", re.IGNORECASE
)


def tables_in(statements: Iterable[str]) -> set[str]:
    """The names that stand where ``statements`` may name a table."""
    return {name for sql in statements for name in _NAMED.findall(sql)}


def same_tables(flask: set[str], django: set[str]) -> dict[str, str]:
    """Flask's name by Django's, where only the app's label in front, or a plural, is between."""
    known: dict[str, list[str]] = {}
    for name in sorted(flask):
        known.setdefault(_singular(name), []).append(name)
    found: dict[str, str] = {}
    for name in sorted(django - flask):
        bare = name.partition("_")[2]
        candidates = known.get(_singular(bare), []) if bare else []
        if len(candidates) == 1 and candidates[0] not in django | set(found.values()):
            found[name] = candidates[0]
    return found


def _singular(name: str) -> str:
    return "_".join(part.lower().removesuffix("s") for part in name.split("_"))
