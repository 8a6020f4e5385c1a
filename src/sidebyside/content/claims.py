"""The claims of the notes, each with its verdict, and the pairs that prove them."""

from collections.abc import Iterable
from itertools import zip_longest
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from sidebyside.content.toml import NonEmpty, Strict, Text, line_of_key, read_text, read_toml
from sidebyside.content.topics import Topic
from sidebyside.files import DATA
from sidebyside.refusal import Refusal

CLAIMS = DATA / "claims.toml"
LAST = 105
"""The notes make this many claims; they are numbered from 1 in the order of the notes."""

Verdict = Literal["true", "outdated", "false", "typo", "incomplete"]
Url = Annotated[str, StringConstraints(pattern=r"^https://\S+$")]


class Claim(Strict):
    """One claim or code sample of the notes, and what is right today."""

    number: int
    section: Annotated[int, Field(ge=1, le=8)]
    quote: NonEmpty
    """A few words of the notes themselves, which are in Chinese."""
    claim: Text
    verdict: Verdict
    today: Text | None = None
    """The reason for the verdict; what is true may need none."""
    sources: list[Url] = []
    """Primary sources, for what no program can decide."""


class _File(Strict):
    claims: list[Claim]


def read_claims(path: Path) -> tuple[Claim, ...]:
    """All claims in the order of the notes. Raises Refusal for anything wrong with the file."""
    if not path.is_file():
        raise Refusal(path, "is not there", f"It holds one [[claims]] for each of the {LAST}.")
    claims = tuple(read_toml(path, _File).claims)
    for index, (expected, claim) in enumerate(zip_longest(range(1, LAST + 1), claims)):
        if expected is None or claim is None or claim.number != expected:
            here = f"claim {expected} is expected here" if expected else f"there are only {LAST}"
            found = f"claim {claim.number}" if claim else "the end of the file"
            raise Refusal(
                path,
                f"{found} where {here}",
                f"Every number from 1 to {LAST} stands once, in the order of the notes.",
                _line(path, index) if claim else None,
            )
        if claim.today is None and claim.verdict != "true":
            raise Refusal(
                path,
                f"claim {claim.number} is {claim.verdict}, and nothing says why",
                "Write today = { en = …, zh = … }: only what is true may go without.",
                _line(path, index),
            )
    return claims


def check_claims(path: Path, claims: Iterable[Claim], topics: Iterable[Topic]) -> None:
    """Raise Refusal unless the topics prove claims that exist, and every claim is backed.

    A claim is backed by a topic that proves it or, if no program can decide it, by a source.
    """
    proofs = find_proofs(topics)
    known = {claim.number for claim in claims}
    for number, proving in proofs.items():
        if number not in known:
            settings = proving[0].folder / "topic.toml"
            raise Refusal(
                settings,
                f"there is no claim {number}",
                f"The claims are numbered from 1 to {LAST} in {path}.",
                line_of_key(read_text(settings), ["claims"]),
            )
    for index, claim in enumerate(claims):
        if claim.number not in proofs and not claim.sources:
            raise Refusal(
                path,
                f"no topic proves claim {claim.number}, and it has no source",
                f"Name it in the topic.toml of the pair that proves it: claims = [{claim.number}]."
                "\nIf no program can decide it, give a primary source: sources = ["
                '"https://…"].',
                _line(path, index),
            )


def find_proofs(topics: Iterable[Topic]) -> dict[int, list[Topic]]:
    """The topics that prove each claim, by its number."""
    proofs: dict[int, list[Topic]] = {}
    for topic in topics:
        for number in topic.settings.claims:
            proofs.setdefault(number, []).append(topic)
    return proofs


def _line(path: Path, index: int) -> int | None:
    return line_of_key(read_text(path), ["claims", str(index), "number"])
