"""The programs of both sides in steps: what each asks until both have printed the same lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from sidebyside.check.run.pool import Outcome
from sidebyside.check.statements.asked import Statement, is_data


@dataclass(frozen=True)
class Cut:
    """A point that both programs reach: how many lines each has printed by then."""

    flask: int
    django: int


@dataclass(frozen=True)
class Span:
    """What both ask before they come to ``end``; None after all that is printed."""

    end: Cut | None
    flask: tuple[Statement, ...]
    django: tuple[Statement, ...]


def spans(
    flask: Outcome, django: Outcome, asked: tuple[Sequence[Statement], Sequence[Statement]]
) -> list[Span]:
    """The steps in which anything is asked.

    Where both sides ask more than that in the first one, the rows that they put in there are
    what the program begins with, and left out.
    """
    one, other = asked
    found = []
    last = Cut(0, 0)
    for end in [*_cuts(flask, django), None]:
        mine = tuple(_between(one, last.flask, end.flask if end else None))
        theirs = tuple(_between(other, last.django, end.django if end else None))
        if last == Cut(0, 0) and not is_data(mine) and not is_data(theirs):
            mine, theirs = _without_data(mine), _without_data(theirs)
        if mine or theirs:
            found.append(Span(end, mine, theirs))
        last = end or last
    return found


def _between(asked: Sequence[Statement], first: int, end: int | None) -> Iterator[Statement]:
    return (one for one in asked if first <= one.printed and (end is None or one.printed < end))


def _without_data(asked: Sequence[Statement]) -> tuple[Statement, ...]:
    return tuple(one for one in asked if not is_data([one]))


def _cuts(flask: Outcome, django: Outcome) -> list[Cut]:
    """Where a print has ended on both sides and the lines above correspond, from top to bottom."""
    ends = _ends(flask), _ends(django)
    lines = _visible(flask), _visible(django)
    if len(lines[0]) == len(lines[1]):
        places = [(place, place) for place in range(1, len(lines[0]) + 1)]
    else:
        matcher = SequenceMatcher(None, *lines, autojunk=False)
        places = [
            (block.a + n, block.b + n)
            for block in matcher.get_matching_blocks()
            for n in range(1, block.size + 1)
        ]
    return [Cut(one, other) for one, other in places if one in ends[0] and other in ends[1]]


def _ends(outcome: Outcome) -> set[int]:
    """After how many lines a print has ended."""
    found, printed = set(), 0
    for _, text in outcome.prints:
        printed += sum(1 for line in text.split("\n") if line.strip())
        found.add(printed)
    return found


def _visible(outcome: Outcome) -> list[str]:
    return [line for line in outcome.output if line.strip()]
