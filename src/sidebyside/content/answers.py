"""What a server answered to one HTTP request, and when two answers are the same."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Answer:
    """Status, headers as (name, value) in the order they came, and the body as text."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: str

    @property
    def content_type(self) -> str:
        """The value of Content-Type, or "" where there is none."""
        return next((value for name, value in self.headers if name.lower() == "content-type"), "")

    @property
    def comparable(self) -> tuple[int, str]:
        """What is equal in two answers that are the same: the status, and what the body says."""
        return self.status, comparable_body(self.content_type, self.body)

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


def comparable_body(content_type: str, body: str) -> str:
    """What a body says: JSON as data, in one spelling; text without its last newline."""
    if content_type.split(";")[0].strip().endswith("json"):
        try:
            return json.dumps(json.loads(body), indent=1, sort_keys=True, ensure_ascii=False)
        except ValueError:
            pass  # empty, or not what its type promises
    return body.rstrip("\n")
