"""What a request of a conversation takes over from the answers before it.

Standard library only, Python 3.8 and later: see child.py.
"""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote_plus, urlencode

_TAKEN_OVER = re.compile(r"(?:\{|(%7B))(\w+)(?:\}|%7D)")
"""Percent-encoded within a form."""
_FORM = "application/x-www-form-urlencoded"


class Carry:
    """What was said last in a conversation: the token of a page, and each name of its JSON."""

    def __init__(self) -> None:
        self._token: tuple[str, str] | None = None
        self._said: dict[str, Any] = {}

    def heard(self, content_type: str, body: str) -> None:
        """Keep what the next requests may take over from an answer."""
        kind = content_type.split(";")[0].strip()
        if kind == "text/html":
            self._token = _csrf_field(body) or self._token
        elif kind.endswith("json"):
            try:
                said = json.loads(body)
            except ValueError:
                said = None
            self._said.update(said if isinstance(said, dict) else {})

    def fill(self, request: dict[str, Any]) -> dict[str, Any]:
        """The ``wire`` of a request as it is to be sent. Raises LookupError if something lacks."""
        wire = dict(request["wire"])
        wire["target"] = self._say(wire["target"])
        wire["body"] = self._say(wire["body"])
        wire["headers"] = [(name, self._say(value)) for name, value in wire["headers"]]
        return self._with_token(wire) if request.get("csrf") else wire

    def _say(self, text: str) -> str:
        def value(match: re.Match[str]) -> str:
            in_form, name = match.groups()
            if name not in self._said:
                raise LookupError(f"no JSON before it has {name!r}")
            value = str(self._said[name])
            return quote_plus(value) if in_form else value

        return _TAKEN_OVER.sub(value, text)

    def _with_token(self, wire: dict[str, Any]) -> dict[str, Any]:
        """As a browser's form does it; beside JSON in a header, as a script does."""
        if not self._token:
            raise LookupError("no page before it has a CSRF token")
        kinds = [value for name, value in wire["headers"] if name.lower() == "content-type"]
        if kinds not in ([], [_FORM]):
            return {**wire, "headers": [*wire["headers"], ("X-CSRFToken", self._token[1])]}
        fields = [wire["body"]] if wire["body"] else []
        body = "&".join([*fields, urlencode([self._token])])
        headers = wire["headers"] if kinds else [*wire["headers"], ("Content-Type", _FORM)]
        return {**wire, "headers": headers, "body": body}


class _Fields(HTMLParser):
    """The hidden field of a page that holds its CSRF token."""

    found: tuple[str, str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        field = dict(attrs)
        name, value = field.get("name") or "", field.get("value")
        if tag == "input" and "csrf" in name and value and not self.found:
            self.found = (name, value)


def _csrf_field(page: str) -> tuple[str, str] | None:
    fields = _Fields()
    fields.feed(page)
    return fields.found
