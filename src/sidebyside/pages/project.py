"""The project that the fences show: each thing in it is read once for all pages of a build."""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from sidebyside.content.claims import Claim, read_claims
from sidebyside.content.differences import Differences, load_differences
from sidebyside.content.facts import Facts, read_facts
from sidebyside.content.libraries import Library, Measured, load_libraries, read_measurements
from sidebyside.content.needs import Chooser, read_chooser
from sidebyside.content.record import Record
from sidebyside.content.topics import Topic, find_topics, load_topic


@dataclass(frozen=True)
class Places:
    """Where the parts of a project are."""

    snippets: Path
    claims: Path
    chooser: Path
    libraries: Path
    facts: Path
    differences: Path
    record: Path


class Project:
    """What is in these places, read when it is first asked for. What is read raises Refusal."""

    def __init__(self, places: Places):
        self._places = places
        self._topics: dict[str, Topic] = {}

    @cached_property
    def folders(self) -> dict[str, Path]:
        """Of the topics, by id, in reading order."""
        return find_topics(self._places.snippets)

    def topic(self, topic_id: str) -> Topic:
        """One of ``folders``, whatever is wrong with the others."""
        if topic_id not in self._topics:
            self._topics[topic_id] = load_topic(self.folders[topic_id])
        return self._topics[topic_id]

    @cached_property
    def topics(self) -> list[Topic]:
        return [self.topic(topic_id) for topic_id in self.folders]

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        return read_claims(self._places.claims)

    @cached_property
    def differences(self) -> Differences:
        return load_differences(self._places.differences)

    @cached_property
    def measured(self) -> Measured:
        return read_measurements(self._places.libraries)

    @cached_property
    def libraries(self) -> dict[str, Library]:
        return load_libraries(self._places.snippets, self.measured, self._places.libraries)

    @cached_property
    def chooser(self) -> Chooser:
        return read_chooser(self.folders, self._places.chooser)

    @cached_property
    def facts(self) -> Facts:
        return read_facts(self._places.facts)

    @cached_property
    def record(self) -> Record:
        return Record(self._places.record)


project_at = cache(Project)
"""The project in these places, as it was when a page first asked: a build is a process."""
