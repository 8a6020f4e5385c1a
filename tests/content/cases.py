"""Pairs of answers, and the parts in which they differ: for the check and for the page's script."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sidebyside.content.answers import Answer
from sidebyside.content.visible import SHOWN


@dataclass(frozen=True)
class Case:
    what: str
    one: Answer
    other: Answer
    differing: list[str]


def read_cases() -> list[Case]:
    """Those of ``answers.json``, and one for each attribute that is shown of a form."""
    written = json.loads(Path(__file__).with_name("answers.json").read_text("utf-8"))
    cases = [
        Case(case["what"], _answer(case["one"]), _answer(case["other"]), case["differing"])
        for case in written
    ]
    return cases + [
        Case(f"{name} of {tag}", _answer(f"<{tag}>"), _answer(f'<{tag} {name}="7">'), ["body"])
        for tag, names in SHOWN.items()
        for name in names
    ]


def _answer(said: str | dict[str, Any]) -> Answer:
    """A text alone is a page."""
    if isinstance(said, str):
        return Answer(200, (("Content-Type", "text/html; charset=utf-8"),), said)
    headers = tuple((name, value) for name, value in said["headers"])
    return Answer(said.get("status", 200), headers, said.get("body", ""))
