"""What changed in the files of a side since the step before, line by line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, groupby
from typing import Literal

from sidebyside.content.sources import ENTRY, Side, SourceFile

_CONTEXT = 3
"""So many unchanged lines are shown around a change, as ``diff -u`` does."""

Sign = Literal["+", "-", " "]


@dataclass(frozen=True)
class Line:
    """One line of a diff, without its newline."""

    sign: Sign
    text: str


@dataclass(frozen=True)
class Change:
    """One file that is new, changed or gone; ``hunks`` are the places where it changed."""

    name: str
    kind: Literal["new", "changed", "gone"]
    hunks: tuple[tuple[Line, ...], ...]

    @property
    def blocks(self) -> list[list[tuple[Sign, list[str]]]]:
        """The hunks as they are written: neighbouring lines with one sign are one element."""
        return [
            [(sign, [line.text for line in run]) for sign, run in groupby(hunk, _sign)]
            for hunk in self.hunks
        ]

    @property
    def added(self) -> int:
        return self._count("+")

    @property
    def removed(self) -> int:
        return self._count("-")

    def _count(self, sign: Sign) -> int:
        return sum(line.sign == sign for line in chain.from_iterable(self.hunks))


def changes(before: Side, after: Side) -> tuple[Change, ...]:
    """The files in which ``after`` is not as ``before``, in the order of its tabs.

    Left out are app.py, which each step writes anew to try itself out, and files that are empty.
    """
    old, new = _project(before), _project(after)
    names = dict.fromkeys((*new, *old))
    return tuple(
        _change(name, old.get(name), new.get(name))
        for name in names
        if _text(old.get(name)) != _text(new.get(name))
    )


def _project(side: Side) -> dict[str, SourceFile]:
    return {file.name: file for file in side.readable if file.name != ENTRY}


def _change(name: str, old: SourceFile | None, new: SourceFile | None) -> Change:
    hunks = tuple(tuple(hunk) for hunk in _hunks(_text(old), _text(new)))
    return Change(name, "new" if old is None else "gone" if new is None else "changed", hunks)


def _hunks(old_text: str, new_text: str) -> Iterator[Iterable[Line]]:
    old, new = old_text.splitlines(), new_text.splitlines()
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for codes in matcher.get_grouped_opcodes(_CONTEXT):
        yield chain.from_iterable(
            _lines(" ", new[j:j_end])
            if tag == "equal"
            else chain(_lines("-", old[i:i_end]), _lines("+", new[j:j_end]))
            for tag, i, i_end, j, j_end in codes
        )


def _lines(sign: Sign, texts: Iterable[str]) -> Iterator[Line]:
    return (Line(sign, text) for text in texts)


def _sign(line: Line) -> Sign:
    return line.sign


def _text(file: SourceFile | None) -> str:
    return file.text if file else ""
