from datetime import date
from pathlib import Path

import pytest

from sidebyside.content.record import Queries, Query, Record, Step, Verdict
from sidebyside.content.structure import Column, Structure, Tables
from sidebyside.content.topics import Topic, load_topic
from tests.conftest import TOML, WriteTopic

VERSIONS = {"flask": {"python": "3.13.0", "flask": "3.1.3"}, "django": {"python": "3.13.0"}}
VERDICTS: tuple[Verdict, ...] = ("same", "spelling", "different")


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
    assert checked.date == date.today().isoformat()


def test_what_was_asked_of_the_databases_is_known_too(tmp_path: Path, topic: Topic) -> None:
    query = Query("SELECT 1", None, (3, None), "different", differs=["only-flask"], times=2)
    queries = Queries(2, 0, [Step((1, 1), [query]), Step(None, [query])])
    record = Record(tmp_path / "verified.json")
    record.passed(topic, VERSIONS, queries=queries, awkward=24)
    record.save()
    checked = Record(record.path).of(topic)
    assert checked is not None
    assert (checked.queries, checked.awkward) == (queries, 24)


def test_what_they_are_made_of_is_known_too(tmp_path: Path, topic: Topic) -> None:
    column = Column("id", "integer", True, True, True, None)
    tables: Tables = {"user": (column,)}
    addresses = {"/": ["index"]}
    structure = Structure(
        {"flask": tables, "django": tables}, {"flask": addresses, "django": addresses}
    )
    record = Record(tmp_path / "verified.json")
    record.passed(topic, VERSIONS, structure=structure)
    record.save()
    checked = Record(record.path).of(topic)
    assert checked is not None
    assert checked.structure == structure


def test_a_step_is_as_different_as_its_worst_query() -> None:
    same, spelling, different = (Query("a", "b", (1, 1), verdict) for verdict in VERDICTS)
    assert Step(None, [same, spelling]).verdict == "spelling"
    assert Step(None, [spelling, different, same]).verdict == "different"
    assert Step(None, [same]).verdict == "same"


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


def test_what_another_version_of_the_tool_recorded_counts_as_not_checked(
    saved: Path, topic: Topic
) -> None:
    saved.write_text(saved.read_text("utf-8").replace('"same_status"', '"but_headers"'), "utf-8")
    assert Record(saved).of(topic) is None
