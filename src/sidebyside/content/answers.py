"""What a server answered to one HTTP request, and when two answers are the same.

The page compares in the same way, in web/src/run/panels/answers.ts: a rule that is new here is new
there, too, and has a case in tests/content/answers.json.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sidebyside.content.visible import visible_text

PARTS = ("status", "Content-Type", "Location", "Allow", "WWW-Authenticate", "Set-Cookie", "body")
"""What is compared of two answers, in the order in which it is told."""


@dataclass(frozen=True)
class Answer:
    """Status, headers as (name, value) in the order they came, and the body as text."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: str
    log: str = ""
    """The last line that the program wrote to its error log, where the status is 500."""

    @property
    def content_type(self) -> str:
        """The value of Content-Type, or "" where there is none."""
        return ", ".join(self._values("content-type"))

    @property
    def comparable(self) -> tuple[int, str]:
        """The status, and what the body says."""
        return self.status, said_by(self.content_type, self.body)

    @property
    def parts(self) -> dict[str, str]:
        """What is equal in two answers that are the same, each of PARTS by its name."""
        return {
            "status": str(self.status),
            "Content-Type": self.content_type,
            "Location": ", ".join(self._values("location")),
            "Allow": ", ".join(sorted(re.split(r",\s*", ", ".join(self._values("allow"))))),
            "WWW-Authenticate": ", ".join(self._values("www-authenticate")),
            "Set-Cookie": "\n".join(sorted(map(_cookie, self._values("set-cookie")))),
            "body": said_by(self.content_type, self.body),
        }

    def without(self, names: Iterable[str]) -> "Answer":
        """The answer with … for the values of ``names`` in its JSON."""
        said = dict.fromkeys(names, "…")
        try:
            body = json.loads(self.body) if said else None
        except ValueError:
            return self
        if not isinstance(body, dict):
            return self
        masked = {name: said.get(name, value) for name, value in body.items()}
        return replace(self, body=json.dumps(masked, ensure_ascii=False))

    def _values(self, header: str) -> list[str]:
        return [value for name, value in self.headers if name.lower() == header]


def differing(one: Answer, other: Answer) -> list[str]:
    """The names of the parts in which two answers differ."""
    mine, others = one.parts, other.parts
    return [part for part in PARTS if mine[part] != others[part]]


def said_by(content_type: str, body: str) -> str:
    """What a reader or a program gets from a body: JSON as data in one spelling, HTML by its
    visible text, other text without its last newline."""
    kind = content_type.split(";")[0].strip()
    if kind == "text/html":
        return visible_text(body)
    if kind.endswith("json"):
        try:
            return json.dumps(json.loads(body), indent=1, sort_keys=True, ensure_ascii=False)
        except ValueError:
            pass  # empty, or not what its type promises
    return body.rstrip("\n")


def _cookie(value: str) -> str:
    """A cookie's name and attributes; not its value, and of a date only whether it is over."""
    pair, *attributes = (part.strip() for part in value.split(";"))
    name, _, _ = pair.partition("=")
    found = {}
    for attribute in attributes:
        key, _, setting = attribute.partition("=")
        found[key.lower()] = setting
    if "1970" in found.get("expires", ""):
        found["expires"] = "past"
    elif "expires" in found:
        del found["expires"]
        found.setdefault("max-age", "some")
    settings = (f"{key}={setting}" if setting else key for key, setting in sorted(found.items()))
    return "; ".join([name, *settings])
