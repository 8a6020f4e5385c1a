from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.content.synonyms import Synonyms, read_synonyms
from sidebyside.refusal import Refusal

TOML = """\
[unneeded]
en = ["the"]
zh = ["的"]

[same]
en = [["log in", "sign in"], ["tag", "label"]]
zh = [["登录", "登入"]]

[asked."1-start/1-greet"]
en = ["say hello"]

[asked."1-start/2-leave"]
zh = ["再见"]

[errors]
"No module named 'hello'" = "1-start/1-greet#hello"
"""
PAGES = ["1-start/1-greet", "1-start/2-leave"]

Read = Callable[[str], Synonyms]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(text: str) -> Synonyms:
        path = tmp_path / "synonyms.toml"
        path.write_text(text, "utf-8")
        return read_synonyms(PAGES, path)

    return read


def test_what_is_asked_has_a_language(read: Read) -> None:
    asked = read(TOML).asked
    assert asked["1-start/1-greet"]["en"] == ["say hello"]
    assert asked["1-start/1-greet"]["zh"] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TOML.replace('asked."1-start/2-', 'asked."1-start/3-'),
         r"toml:12: no topic is called '1-start/3-leave'"),
        (TOML.replace('= "1-start/1-greet', '= "1-start/1-meet'),
         r"toml:16: no topic is called '1-start/1-meet'"),
        (TOML.replace('zh = ["再见"]', 'en = ["Say hello"]'),
         r"'Say hello' is asked for 1-start/1-greet and for 1-start/2-leave"),
        (TOML.replace('["tag", "label"]', '["tag"]'), r"key 'same.en.1'"),
        (TOML.replace("unneeded", "unneded"), r"unknown key 'unneded'\n.*'unneeded'"),
    ],
)  # fmt: skip
def test_what_is_not_right_is_refused(read: Read, text: str, told: str) -> None:
    with pytest.raises(Refusal, match=told):
        read(text)
