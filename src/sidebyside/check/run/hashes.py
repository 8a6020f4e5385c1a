"""Hashes of passwords, which are slow by design, without the wait.

A program hashes as its framework does. When it has ended and its app is asked, and in its forks,
what it has hashed is known. Anything else gets a value that no other password, salt or cost has:
it is as unlike what is stored as the real one. Standard library only, Python 3.8 and later, as
``child``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any


class Hashes:
    """What the key derivations of ``hashlib`` gave so far."""

    def __init__(self, cheap: bool) -> None:
        self.cheap = cheap
        """Whether none is computed any more."""
        self._known: dict[str, bytes] = {}

    def install(self) -> None:
        """Stand in for them in this process, for good."""
        true_pbkdf2, true_scrypt = hashlib.pbkdf2_hmac, hashlib.scrypt

        def pbkdf2_hmac(
            hash_name: str, password: Any, salt: Any, iterations: int, dklen: int | None = None
        ) -> bytes:
            return self._hash(
                true_pbkdf2, hash_name, password, salt, iterations,
                dklen=dklen or hashlib.new(hash_name).digest_size,
            )  # fmt: skip

        def scrypt(
            password: Any, *, salt: Any, n: int, r: int, p: int, maxmem: int = 0, dklen: int = 64
        ) -> bytes:
            costs = {"salt": salt, "n": n, "r": r, "p": p, "maxmem": maxmem}
            return self._hash(true_scrypt, password, **costs, dklen=dklen)

        hashlib.pbkdf2_hmac, hashlib.scrypt = pbkdf2_hmac, scrypt

    def _hash(self, true: Callable[..., bytes], *said: Any, dklen: int, **named: Any) -> bytes:
        key = repr((true.__name__, said, named, dklen))
        if not self.cheap:
            self._known[key] = true(*said, **named, dklen=dklen)
        elif key not in self._known:
            self._known[key] = hashlib.shake_128(key.encode()).digest(dklen)
        return self._known[key]
