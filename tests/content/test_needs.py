from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.content.needs import Chooser, check_shown, read_chooser
from sidebyside.content.topics import load_topics
from sidebyside.refusal import Refusal
from tests.conftest import topic_files

TOML = """\
[[needs]]
id = "orm"
name = { en = "ORM", zh = "ORM" }
[needs.flask]
what = { en = "New", zh = "New" }
packages = ["new"]
topics = ["5-libraries/2-new"]
shows = "flask"
[needs.django]
what = { en = "Its own", zh = "自带" }
topics = ["5-libraries/2-new"]
shows = "flask"
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
        (TOML.replace('"5-libraries/2-new"]', '"5-libraries/2-now"]', 1),
         r"toml:2: no topic is called '5-libraries/2-now'"),
        (TOML + TOML, r"toml:14: two needs have the id 'orm'"),
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


def test_a_need_that_no_pair_shows_names_none(read: Read) -> None:
    text = TOML.replace('topics = ["5-libraries/2-new"]\nshows = "flask"\n', "")
    assert read(text).needs[0].flask.topics == []


@pytest.mark.parametrize("shows", ['shows = "wsgi"', ""])
def test_a_pair_that_does_not_show_what_it_is_named_for_is_refused(
    read: Read, tmp_path: Path, shows: str
) -> None:
    topic_files(tmp_path, "5-libraries/2-new", flask="import flask\n", django="import flask\n")
    topics = load_topics(tmp_path / "snippets")
    check_shown(read(TOML), topics)
    chooser = read(TOML.replace('shows = "flask"', shows, 1))
    with pytest.raises(Refusal, match=r"need 'orm', flask: 5-libraries/2-new does not show"):
        check_shown(chooser, topics, tmp_path / "chooser.toml")
