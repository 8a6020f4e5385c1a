"""Python's password hashes, computed by web/src/worker/hashes.ts."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from sidebyside.browser.inside import hashes
from sidebyside.node import run_node
from tests.browser.inside.interpreter import Bytes
from tests.conftest import Bundle

SCRIPT = """\
const { hashes } = await import(process.argv[2]);
const [name, values] = JSON.parse(process.argv[3]);
// bytes come as proxies
const proxy = ({ hex }) => ({ toJs: () => Uint8Array.from(Buffer.from(hex, "hex")) });
const given = values.map((value) => (value.hex === undefined ? value : proxy(value)));
const made = hashes[name](...given);
console.log(Buffer.from(made).toString("hex"));
"""


class InNode:
    """The functions of hashes.ts, called as Pyodide calls them: by name, with what Python gave."""

    def __init__(self, module: Path, folder: Path) -> None:
        self._module = module
        self._script = folder / "call.mjs"
        self._script.write_text(SCRIPT, "utf-8")

    def __getattr__(self, name: str) -> Any:
        def call(*values: object) -> Bytes:
            plain = [{"hex": v.hex()} if isinstance(v, bytes) else v for v in values]
            made = run_node(self._script, self._module, json.dumps([name, plain]))
            return Bytes(bytes.fromhex(made))

        return call


@pytest.fixture
def _in_node(bundle: Bundle, tmp_path: Path) -> None:
    hashes.use(InNode(bundle("worker/hashes.ts"), tmp_path))


@pytest.mark.usefixtures("_in_node")
@pytest.mark.parametrize("name", ["sha1", "sha224", "sha256", "sha384", "sha512", "SHA-256"])
def test_pbkdf2_is_pythons_own(name: str) -> None:
    expected = hashlib.pbkdf2_hmac(name, b"word", b"salt", 30, 20)
    assert hashes.pbkdf2_hmac(name, b"word", b"salt", 30, 20) == expected


@pytest.mark.usefixtures("_in_node")
@pytest.mark.parametrize(
    ("password", "salt", "iterations", "length"),
    [
        (b"", b"", 1, 1),
        (b"x" * 64, b"salt", 3, 32),
        (b"x" * 65, b"s" * 100, 3, 33),
        ("密码".encode(), b"salt", 1000, 100),
    ],
)
def test_djangos_default_hash_is_pythons_own(
    password: bytes, salt: bytes, iterations: int, length: int
) -> None:
    expected = hashlib.pbkdf2_hmac("sha256", password, salt, iterations, length)
    assert hashes.pbkdf2_hmac("sha256", password, salt, iterations, length) == expected


@pytest.mark.usefixtures("_in_node")
def test_the_length_of_a_key_is_that_of_the_hash_unless_said() -> None:
    expected = hashlib.pbkdf2_hmac("sha512", b"word", b"salt", 30)
    assert hashes.pbkdf2_hmac("sha512", bytearray(b"word"), b"salt", 30) == expected


@pytest.mark.usefixtures("_in_node")
def test_scrypt_is_pythons_own() -> None:
    options = {"salt": b"salt", "n": 16, "r": 4, "p": 2, "dklen": 40}
    assert hashes.scrypt(b"word", **options) == hashlib.scrypt(b"word", **options)  # type: ignore[arg-type]  # as named
    assert len(hashes.scrypt(b"word", salt=b"salt", n=16, r=4, p=2)) == 64


def test_they_are_where_programs_look_for_them() -> None:
    hashes.install()
    assert (hashlib.pbkdf2_hmac, hashlib.scrypt) == (hashes.pbkdf2_hmac, hashes.scrypt)


@pytest.mark.usefixtures("_in_node")
@pytest.mark.parametrize("more", [0, 2**25 + 3071, 2**25 + 3072])
def test_scrypt_is_refused_for_its_memory_where_pythons_own_is(more: int) -> None:
    def outcome(scrypt: Any) -> bytes | str:
        try:
            made: bytes = scrypt(b"word", salt=b"salt", n=2**15, r=8, p=1, maxmem=more)
        except ValueError as error:
            return str(error)
        return made

    assert outcome(hashes.scrypt) == outcome(hashlib.scrypt)
