"""The two password hashes that Python has from OpenSSL, which browsers do not give it.

JavaScript supplies them (web/src/worker/hashes.ts); ``use`` says where they are.
"""

import hashlib

_javascript = None


def use(javascript):
    """Compute with ``javascript.pbkdf2`` and ``javascript.scrypt`` from now on."""
    global _javascript
    _javascript = javascript


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """hashlib.pbkdf2_hmac"""
    length = dklen or hashlib.new(hash_name).digest_size
    return _javascript.pbkdf2(
        hash_name, bytes(password), bytes(salt), iterations, length
    ).to_bytes()


def scrypt(password, *, salt, n, r, p, maxmem=0, dklen=64):
    """hashlib.scrypt"""
    return _javascript.scrypt(bytes(password), bytes(salt), n, r, p, dklen).to_bytes()


def install():
    """Put them where programs look for them."""
    hashlib.pbkdf2_hmac, hashlib.scrypt = pbkdf2_hmac, scrypt
