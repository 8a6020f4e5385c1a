"""The Python that runs next to the reader's program, tried outside of a browser."""

import builtins
import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from sidebyside.browser.inside import cookies, hashes

INTERPRETER = Path(__file__).with_name("interpreter.py")


@pytest.fixture(autouse=True)
def _restored(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is changed for good is as it was after each test."""
    monkeypatch.setattr(cookies, "_kept", {})
    monkeypatch.setattr(hashes, "_functions", None, raising=False)
    monkeypatch.setattr(builtins, "hash", hash)
    monkeypatch.setattr(hashlib, "pbkdf2_hmac", hashlib.pbkdf2_hmac)
    monkeypatch.setattr(hashlib, "scrypt", hashlib.scrypt)
    monkeypatch.setattr(sqlite3, "connect", sqlite3.connect)
    monkeypatch.setattr(sqlite3.dbapi2, "connect", sqlite3.connect)


@dataclass(frozen=True)
class Ran:
    """What the page is told of a program, and what its process printed."""

    outcome: dict[str, Any]
    answers: list[tuple[dict[str, Any], str]]
    """Of each request: its head and its body."""
    out: str
    err: str
    folder: Path

    @property
    def error(self) -> str:
        """What the program raised; empty if nothing."""
        text: str = (self.outcome["error"] or {"text": ""})["text"]
        return text


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a program as the page does, in an interpreter of its own.

    ``requests`` are lines like "GET /", or such lines with a body. ``packages`` is what the site
    has besides; ``typed`` is what the reader has answered so far.
    """

    def run(
        source: str,
        *requests: str | tuple[str, str],
        files: dict[str, str] | None = None,
        packages: dict[str, str] | None = None,
        typed: tuple[str | None, ...] = (),
    ) -> Ran:
        folder = tmp_path / "app"
        asked = [(line, "") if isinstance(line, str) else line for line in requests]
        job = {
            "folder": str(folder),
            "files": {"app.py": source, **(files or {})},
            "requests": asked,
            "packages": packages or {},
            "typed": typed,
        }
        (tmp_path / "job.json").write_text(json.dumps(job), "utf-8")
        command: list[str | Path] = [
            sys.executable,
            INTERPRETER,
            "job.json",
            tmp_path / "result.json",
        ]
        # the tool is found from any folder, and Flask shows no colours
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "NO_COLOR": "1"}
        ended = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True
        )
        assert ended.returncode == 0, ended.stderr
        result = json.loads((tmp_path / "result.json").read_text("utf-8"))
        answers = [(head, body) for head, body in result["answers"]]
        return Ran(result["outcome"], answers, ended.stdout, ended.stderr, folder)

    return run
