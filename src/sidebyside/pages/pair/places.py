"""The places of both sides that correspond: where each concept of a topic stands."""

from dataclasses import dataclass

from sidebyside.content.sources import Side, SourceFile
from sidebyside.content.topics import Topic
from sidebyside.pages.code import Mark, shown_lines


@dataclass(frozen=True)
class Place:
    """Where one side has a concept."""

    file: SourceFile
    mark: Mark

    @property
    def line(self) -> int:
        """Its first line, from 1."""
        return self.file.text.count("\n", 0, self.mark.start) + 1


def places_of(topic: Topic, side: Side) -> tuple[Place, ...]:
    """The place of each concept of ``topic`` on ``side``, one for each, in their order.

    A string that stands there several times is meant in the file that the concept names, and
    where a reader sees it first: in the file that is shown first, in another with a focus, else
    in the first file that has it.
    """
    files = sorted(side.tabs, key=lambda file: (file is not side.first, file.focus is None))
    found: list[Place] = []
    for number, concept in enumerate(topic.settings.concepts, 1):
        wanted = concept.flask if side.name == "flask" else concept.django
        where = concept.file.get(side.name)
        named = [file for file in files if where in (None, file.name)]
        candidates = [place for file in named for place in _all(file, wanted, number)]
        free = [place for place in candidates if not any(_overlap(place, other) for other in found)]
        found.append(min(free or candidates, key=lambda place: not _is_shown(place)))
    return tuple(found)


def _all(file: SourceFile, wanted: str, number: int) -> list[Place]:
    """Every place of ``wanted`` in ``file``, from top to bottom."""
    places = []
    start = file.text.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        places.append(Place(file, Mark(number, start, end)))
        start = file.text.find(wanted, end)
    return places


def _overlap(one: Place, other: Place) -> bool:
    return (
        one.file == other.file
        and one.mark.start < other.mark.end
        and other.mark.start < one.mark.end
    )


def _is_shown(place: Place) -> bool:
    first, end = shown_lines(place.file)
    return place.file.focus is not None and first < place.line <= end
