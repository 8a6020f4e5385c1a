from pathlib import Path

import pytest

from sidebyside.content.record import Record
from sidebyside.content.topics import Topic, load_topic
from tests.conftest import TOML, WriteTopic

VERSIONS = {"flask": {"python": "3.13.0", "flask": "3.1.3"}, "django": {"python": "3.13.0"}}


@pytest.fixture
def topic(write_topic: WriteTopic) -> Topic:
    return load_topic(write_topic("1-a/1-b"))


@pytest.fixture
def saved(tmp_path: Path, topic: Topic) -> Path:
    """A record in which the topic passed."""
    path = tmp_path / "build/verified.json"
    record = Record(path)
    record.passed(topic, VERSIONS)
    record.save()
    return path


def test_what_passed_is_known_after_it_was_saved(saved: Path, topic: Topic) -> None:
    checked = Record(saved).of(topic)
    assert checked is not None
    assert checked.versions == VERSIONS


def test_without_a_record_nothing_is_known(tmp_path: Path, topic: Topic) -> None:
    assert Record(tmp_path / "verified.json").of(topic) is None


@pytest.mark.parametrize("name", ["flask/app.py", "django/new.py", "topic.toml"])
def test_a_topic_that_changed_since_has_not_passed(saved: Path, topic: Topic, name: str) -> None:
    changed = topic.folder / name
    text = TOML.replace("A title", "Another") if name == "topic.toml" else "x = 1\n"
    changed.write_text(text, "utf-8")
    assert Record(saved).of(load_topic(topic.folder)) is None


def test_what_failed_is_forgotten(saved: Path, topic: Topic) -> None:
    record = Record(saved)
    record.failed(topic)
    record.save()
    assert Record(saved).of(topic) is None
