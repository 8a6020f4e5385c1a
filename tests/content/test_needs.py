from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.content.needs import Chooser, read_chooser
from sidebyside.refusal import Refusal

TOML = """\
[[needs]]
id = "orm"
name = { en = "ORM", zh = "ORM" }
[needs.flask]
what = { en = "New", zh = "New" }
packages = ["new"]
topics = ["5-libraries/2-new"]
[needs.django]
what = { en = "Its own", zh = "自带" }
topics = ["5-libraries/2-new"]
"""


Read = Callable[[str], Chooser]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(text: str) -> Chooser:
        path = tmp_path / "chooser.toml"
        path.write_text(text, "utf-8")
        return read_chooser(["5-libraries/2-new"], path)

    return read


def test_a_need_says_for_each_side_how_it_is_met(read: Read) -> None:
    (need,) = read(TOML).needs
    assert need.side("flask").packages == ["new"]
    assert need.side("django").packages == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TOML.replace('"5-libraries/2-new"]\n[', '"5-libraries/2-now"]\n['),
         r"toml:2: need 'orm', flask: no topic is called '5-libraries/2-now'"),
        (TOML + TOML, r"toml:12: two needs have the id 'orm'"),
        (TOML.replace('["new"]', '["New_One"]'), r"key 'needs.0.flask.packages.0'"),
        (TOML.replace("packages", "package"), r"unknown key 'needs.0.flask.package'\n.*'packages'"),
        (TOML.replace(', zh = "自带"', ""), r"missing translation 'needs.0.django.what.zh'"),
        ("", r"missing key 'needs'"),
    ],
)  # fmt: skip
def test_what_is_not_right_is_refused(read: Read, text: str, told: str) -> None:
    with pytest.raises(Refusal, match=told):
        read(text)


def test_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="is not there"):
        read_chooser([], tmp_path / "chooser.toml")
