"""What a project may need and how each side meets it, as ``data/chooser.toml`` says."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field

from sidebyside.content.sources import SIDES, SideName
from sidebyside.content.toml import NonEmpty, Strict, Text, line_of_key, read_text, read_toml
from sidebyside.content.topics import Topic, unknown_topic
from sidebyside.files import DATA
from sidebyside.refusal import Refusal

CHOOSER = DATA / "chooser.toml"


class Solution(Strict):
    """How one side meets a need."""

    what: Text
    topics: list[NonEmpty] = []
    """The pairs that show it."""
    shows: NonEmpty | None = None
    """What each of them has in its code of that side: that they are about it."""
    packages: list[Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]] = []
    """What has to be installed beside the framework; nothing: it is in the box."""


class Need(Strict):
    """Something that a project may need."""

    id: Annotated[str, Field(pattern=r"^[a-z-]+$")]
    name: Text
    flask: Solution
    django: Solution

    def side(self, name: SideName) -> Solution:
        return self.flask if name == "flask" else self.django


class Chooser(Strict):
    """The content of ``chooser.toml``."""

    needs: Annotated[list[Need], Field(min_length=1)]


def read_chooser(topics: Collection[str], path: Path = CHOOSER) -> Chooser:
    """The needs in their order. Raises Refusal for what is not valid, or in none of ``topics``."""
    if not path.is_file():
        raise Refusal(path, "is not there", "It holds one [[needs]] for each row of the chooser.")
    chooser = read_toml(path, Chooser)
    seen: set[str] = set()
    for index, need in enumerate(chooser.needs):
        line = line_of_key(read_text(path), ["needs", str(index), "id"])
        if need.id in seen:
            raise Refusal(path, f"two needs have the id {need.id!r}", "Rename one.", line)
        seen.add(need.id)
        for side in SIDES:
            for topic in need.side(side).topics:
                if topic not in topics:
                    raise unknown_topic(topic, topics, path, line)
    return chooser


def check_shown(chooser: Chooser, topics: Mapping[str, Topic], path: Path = CHOOSER) -> None:
    """Raise Refusal for a pair that does not show what it is to be read for."""
    for index, need in enumerate(chooser.needs):
        for side in SIDES:
            solution = need.side(side)
            for topic in solution.topics:
                files = topics[topic].side(side).files
                if solution.shows is None or not any(solution.shows in file.text for file in files):
                    raise Refusal(
                        path,
                        f"need {need.id!r}, {side}: {topic} does not show {solution.shows!r}",
                        "shows = what the code of each of its topics has; or name another topic.",
                        line_of_key(read_text(path), ["needs", str(index), "id"]),
                    )
