"""The statements of one step beside each other: which of one side stands for which of the other."""

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher

from sidebyside.check.statements.asked import Statement
from sidebyside.check.statements.normal import Normal

Pair = tuple[Statement | None, Statement | None]
_Block = tuple[Sequence[Statement], Sequence[Statement]]


def beside(
    flask: Sequence[Statement], django: Sequence[Statement], normal: Callable[[Statement], Normal]
) -> Iterator[Pair]:
    """The statements of both sides in their order: equal ones in pairs; of the others, those that
    do the same kind of thing to the same table; the rest by itself."""
    for equal, block in _blocks((flask, django), lambda one: normal(one).sql):
        if equal:
            yield from zip(*block, strict=True)
            continue
        for alike, (mine, theirs) in _blocks(block, lambda one: _kind(normal(one))):
            if alike:
                yield from zip(mine, theirs, strict=True)
            else:
                yield from ((one, None) for one in mine)
                yield from ((None, one) for one in theirs)


def _blocks(both: _Block, key: Callable[[Statement], str]) -> Iterator[tuple[bool, _Block]]:
    """Stretches of both sides, and whether they correspond one by one."""
    one, other = both
    matcher = SequenceMatcher(None, [*map(key, one)], [*map(key, other)], autojunk=False)
    for tag, i, i_end, j, j_end in matcher.get_opcodes():
        yield tag == "equal", (one[i:i_end], other[j:j_end])


def _kind(normal: Normal) -> str:
    """``SELECT article``: what is done, and to which table first."""
    return f"{type(normal.tree).__name__} {normal.first}"
