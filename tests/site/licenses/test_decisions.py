from pathlib import Path

import pytest

from sidebyside.refusal import Refusal
from sidebyside.site.licenses.decisions import (
    DECISIONS,
    TEXTS,
    PackageDecision,
    Part,
    read_decisions,
)
from tests.conftest import ROOT


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path / "licenses.toml"


def test_what_is_written_is_read(path: Path) -> None:
    path.write_text(
        'accepted = ["MIT"]\n[python]\nsix = { license = "MIT" }\n'
        '[[parts]]\nname = "lunr"\nof = ["six"]\nlicense = "MIT"\nsource = "https://x.org"\n',
        "utf-8",
    )
    decisions = read_decisions(path)
    assert decisions.accepted == ["MIT"]
    assert decisions.python == {"six": PackageDecision(license="MIT")}
    assert [part.name for part in decisions.parts] == ["lunr"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "licenses.toml: missing key 'accepted'\n"),
        (
            'accepted = []\n[python]\nsix = { licence = "MIT" }\n',
            "unknown key 'python.six.licence'\n    Did you mean 'license'?",
        ),
        (
            'accepted = []\n[[parts]]\nname = "x"\nof = ["y"]\nlicense = "MIT"\n',
            "licenses.toml:2: missing key 'parts.0.source'\n",
        ),
    ],
)
def test_what_is_wrong_is_refused(path: Path, text: str, words: str) -> None:
    path.write_text(text, "utf-8")
    with pytest.raises(Refusal) as caught:
        read_decisions(path)
    assert words in str(caught.value)


def test_every_stored_text_is_used() -> None:
    decisions = read_decisions(ROOT / DECISIONS)
    entries: list[PackageDecision | Part] = [
        *decisions.python.values(),
        *decisions.npm.values(),
        *decisions.parts,
    ]
    used = {text for entry in entries for text in entry.texts}
    assert {path.name for path in (ROOT / TEXTS).iterdir()} == used
