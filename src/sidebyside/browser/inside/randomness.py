"""Make randomness new in every run: a snapshot would repeat it for everybody."""

import builtins
import random
import sys

_hash = builtins.hash


def renew(folder: str, seed: str) -> None:
    """Seed the random numbers, and salt the hashes that the program in ``folder`` asks for.

    The same ``seed`` gives the same again: a program that asks the reader is run several times.

    The key of Python's own string hashes is part of every dict of the snapshot and cannot be
    changed any more; so ``hash(text)`` in the reader's own lines is salted instead. What
    ``__hash__`` methods compute is left alone: it has to fit those dicts.
    """
    random.seed(seed)

    def hash(obj: object, /) -> int:
        if _holds_text(obj):
            caller = sys._getframe(1).f_code
            if caller.co_filename.startswith(folder) and caller.co_name != "__hash__":
                return _hash((seed, obj))
        return _hash(obj)

    hash.__doc__ = _hash.__doc__
    builtins.hash = hash


def _holds_text(obj: object) -> bool:
    if type(obj) in (tuple, frozenset):
        return any(map(_holds_text, obj))  # type: ignore[call-overload]  # it is one of the two
    return type(obj) in (str, bytes)
