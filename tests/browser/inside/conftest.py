"""The Python that runs next to the reader's program, tried outside of a browser."""

import builtins
import hashlib
import json
import sqlite3
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sidebyside.browser.inside import cookies, hashes, program


@pytest.fixture(autouse=True)
def _restored(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a program's interpreter has changed for good is as it was after each test."""
    monkeypatch.setattr(cookies, "_kept", {})
    monkeypatch.setattr(hashes, "_functions", None, raising=False)
    monkeypatch.setattr(builtins, "hash", hash)
    monkeypatch.setattr(hashlib, "pbkdf2_hmac", hashlib.pbkdf2_hmac)
    monkeypatch.setattr(hashlib, "scrypt", hashlib.scrypt)
    monkeypatch.setattr(sqlite3, "connect", sqlite3.connect)
    monkeypatch.setattr(sqlite3.dbapi2, "connect", sqlite3.connect)
    monkeypatch.setattr(sys, "argv", sys.argv)
    monkeypatch.setattr(sys, "path", sys.path[:])
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    monkeypatch.chdir(Path.cwd())


@dataclass(frozen=True)
class Bytes:
    """Bytes of JavaScript."""

    content: bytes

    def to_bytes(self) -> bytes:
        return self.content


class Reader:
    """Runs programs, and sends requests to what they left, as the page does."""

    def run(self, source: str, **files: str) -> dict[str, Any]:
        outcome: dict[str, Any] = json.loads(program.run(json.dumps({"app.py": source, **files})))
        return outcome

    def request(self, target: str, body: str = "") -> tuple[dict[str, Any], bytes]:
        head = json.dumps({"method": "POST" if body else "GET", "target": target, "headers": []})
        answer, content = program.request(head, Bytes(body.encode()))
        return json.loads(answer), content


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    monkeypatch.setattr(program, "FOLDER", str(tmp_path / "app"))
    functions: Any = None
    program.prepare(functions)
    return Reader()
