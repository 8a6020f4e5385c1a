"""The addresses of a finished program's ``app``, with what it calls them in links.

Standard library only, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any


def addresses_of(app: Any) -> list[tuple[str, str]]:
    """Each path as the program writes it, and what ``url_for`` or ``reverse`` call it."""
    if hasattr(app, "url_map"):
        return [(rule.rule, rule.endpoint) for rule in app.url_map.iter_rules()]
    return list(_below(sys.modules["django.urls"].get_resolver(), "/", ""))


def _below(resolver: Any, above: str, spaces: str) -> Iterator[tuple[str, str]]:
    for each in resolver.url_patterns:
        path = f"{above}{each.pattern}"
        if hasattr(each, "url_patterns"):
            yield from _below(each, path, spaces + (f"{each.namespace}:" if each.namespace else ""))
        else:
            # one that has no name cannot be linked to: then its view is all that is known
            yield path, f"{spaces}{each.name}" if each.name else each.lookup_str
