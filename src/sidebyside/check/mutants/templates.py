"""The changes to a template, of Jinja or Django: an expression, a filter or a tag is dropped."""

import re
from collections.abc import Iterator

from sidebyside.check.mutants.change import Change

_EXPRESSION = re.compile(r"\{\{.*?\}\}")
_FILTER = re.compile(r"\s*\|\s*\w+(?:\([^()]*\)|:\"[^\"]*\"|:'[^']*'|:\w+)?")
_CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_TAG = re.compile(r"\{%-?\s*(\w+)(.*?)-?%\}", re.DOTALL)
_CONDITION = re.compile(r"\{%-?\s*(?:if|elif)\s+()(not\s+)?")
_END = "end"


def template_changes(text: str) -> list[Change]:
    """All changes to a template, in the order of the text."""
    found = [*_expressions(text), *_filters(text), *_tags(text), *_conditions(text)]
    return sorted(found, key=lambda change: (change.start, change.end))


def _expressions(text: str) -> Iterator[Change]:
    for found in _EXPRESSION.finditer(text):
        yield Change("expression", found.start(), found.end(), "")


def _filters(text: str) -> Iterator[Change]:
    for code in _CODE.finditer(text):
        for found in _FILTER.finditer(text, code.start(), code.end()):
            yield Change("filter", found.start(), found.end(), "")


def _tags(text: str) -> Iterator[Change]:
    """Tags that stand for themselves, without an ``{% end… %}``."""
    tags = [found[1] for found in _TAG.finditer(text)]
    inner = {"elif", "else", "empty", "plural"}
    for found in _TAG.finditer(text):
        name = found[1]
        opens = f"{_END}{name}" in tags and not (name == "set" and "=" in found[2])
        if not opens and not name.startswith(_END) and name not in inner:
            yield Change("tag", found.start(), found.end(), "")


def _conditions(text: str) -> Iterator[Change]:
    for found in _CONDITION.finditer(text):
        negated = found.start(2) >= 0
        end = found.end(2) if negated else found.start(1)
        yield Change("condition", found.start(1), end, "" if negated else "not ")
