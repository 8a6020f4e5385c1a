"""Which mutants there are of a side, and which of them are run where not all can be."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from sidebyside.check.mutants.change import Change, Mutant
from sidebyside.check.mutants.python import python_changes
from sidebyside.check.mutants.templates import template_changes
from sidebyside.content.sources import Side, SourceFile
from sidebyside.files import digest

_TEMPLATES = (".html", ".txt", ".jinja", ".j2")
_STARTERS = ("manage.py", "wsgi.py", "asgi.py")
"""They start a project elsewhere: no program of the site goes through them."""


def all_mutants(side: Side) -> list[Mutant]:
    """Every mutant of ``side``, in the order of its files and their lines."""
    return [
        Mutant(side, file, change)
        for file in side.files
        if file.path.name not in _STARTERS
        for change in _changes(file)
    ]


def sample(mutants: list[Mutant], number: int) -> list[Mutant]:
    """``number`` of the ``mutants`` of one side, always the same, in their order.

    Each kind of change has its turn. Which of its kind it is depends on the mutant's own line
    alone: where one line of a program is edited, most others stay chosen.
    """
    turns: Counter[str] = Counter()
    order: list[tuple[int, str, int]] = []
    for rank, place in sorted((rank, place) for place, rank in _ranked(mutants)):
        kind = mutants[place].change.kind
        order.append((turns[kind], rank, place))
        turns[kind] += 1
    chosen = islice((place for *_, place in sorted(order) if mutants[place].compiles), number)
    return [mutants[place] for place in sorted(chosen)]


def _ranked(mutants: list[Mutant]) -> Iterator[tuple[int, str]]:
    met: Counter[tuple[str, ...]] = Counter()
    for place, mutant in enumerate(mutants):
        own = (mutant.side.id, mutant.file.name, mutant.before, mutant.after)
        met[own] += 1
        yield place, digest(*own, str(met[own]))


def _changes(file: SourceFile) -> list[Change]:
    if file.name.endswith(".py"):
        return python_changes(file.raw, file.name)
    return template_changes(file.raw) if file.name.endswith(_TEMPLATES) else []
