"""The two password hashes that Python has from OpenSSL, which browsers do not give it.

JavaScript computes them (web/src/worker/hashes.ts); ``use`` says where it is.
"""

import hashlib
from typing import Protocol

from .messages import JsBytes

Buffer = bytes | bytearray | memoryview

_MAXMEM = 32 * 1024 * 1024
"""OpenSSL's own limit, in bytes."""


class HashFunctions(Protocol):
    """What hashes.ts exports."""

    def pbkdf2(
        self, name: str, password: bytes, salt: bytes, iterations: int, length: int, /
    ) -> JsBytes: ...

    def scrypt(
        self, password: bytes, salt: bytes, n: int, r: int, p: int, length: int, /
    ) -> JsBytes: ...


_functions: HashFunctions


def use(functions: HashFunctions) -> None:
    """Compute with ``functions`` from now on."""
    global _functions
    _functions = functions


def pbkdf2_hmac(
    hash_name: str, password: Buffer, salt: Buffer, iterations: int, dklen: int | None = None
) -> bytes:
    """hashlib.pbkdf2_hmac"""
    length = dklen or hashlib.new(hash_name).digest_size
    key = _functions.pbkdf2(hash_name, bytes(password), bytes(salt), iterations, length)
    return key.to_bytes()


def scrypt(
    password: Buffer, *, salt: Buffer, n: int, r: int, p: int, maxmem: int = 0, dklen: int = 64
) -> bytes:
    """hashlib.scrypt, which needs as much memory as with OpenSSL, and is refused as there."""
    needed = 128 * r * (p + n + 2)
    if needed > (maxmem or _MAXMEM):
        raise ValueError("[digital envelope routines] memory limit exceeded")
    return _functions.scrypt(bytes(password), bytes(salt), n, r, p, dklen).to_bytes()


def install() -> None:
    """Put them where programs look for them."""
    # typeshed's signatures take every kind of buffer, which has no name before Python 3.12
    hashlib.pbkdf2_hmac = pbkdf2_hmac  # type: ignore[assignment]
    hashlib.scrypt = scrypt  # type: ignore[assignment]
