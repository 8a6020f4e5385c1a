"""The answers of both sides to all requests of a pair: equal, explained, or a failure."""

import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sidebyside.check.probes.derive import derive
from sidebyside.check.probes.probe import THREAD, WRITTEN
from sidebyside.content.answers import PARTS, Answer, differing
from sidebyside.content.differences import DIFFERENCES, Differences
from sidebyside.content.record import Compared
from sidebyside.content.sources import SIDES, SideName
from sidebyside.content.topics import Topic, within
from sidebyside.refusal import Refusal

_LISTED = 12
"""So many further requests are listed below the shortest one."""


class Answered(Protocol):
    """What one side answered: to its topic's requests, and to the probes, if they were sent."""

    @property
    def answers(self) -> Sequence[Answer]: ...
    @property
    def probed(self) -> Sequence[Answer]: ...


@dataclass(frozen=True)
class Asked:
    """One request, and what both sides answered."""

    kind: str
    line: str
    flask: Answer
    django: Answer


@dataclass
class Seen:
    """What the entries of differences.toml were needed for, over all pairs."""

    shown: dict[str, set[str]] = field(default_factory=dict)
    """By entry, what was seen of what its matches list, as ``match number: key value``."""

    def note(self, differences: Differences, topic: str, asked: Asked, entry: str) -> None:
        seen = self.shown.setdefault(entry, set())
        for number, match in enumerate(differences.entries[entry].match):
            holds = match.holds(topic, asked.kind, asked.line, asked.flask, asked.django)
            if not holds or not match.explained(asked.flask, asked.django):
                continue
            seen.add(f"{number}")
            seen.add(f"{number}: method {_method(asked.line)}")
            seen.add(f"{number}: kind {asked.kind}")
            seen.add(f"{number}: same_status {asked.flask.status}")
            seen |= {f"{number}: topic {name}" for name in match.topics if within(topic, name)}
            seen |= {f"{number}: part {p}" for p in match.explained(asked.flask, asked.django)}

    def judge(self, differences: Differences) -> None:
        """Every entry, and each thing that it lists, must explain something that was seen."""
        for name, entry in differences.entries.items():
            seen = self.shown.get(name, set())
            if not seen:
                raise Refusal(
                    DIFFERENCES, f"entries.{name}: no pair shows this difference any more",
                    "Remove the entry, or give it the pair that shows it.",
                )  # fmt: skip
            for number, match in enumerate(entry.match):
                listed = [f"{number}"]
                listed += [f"{number}: method {method}" for method in match.method]
                listed += [f"{number}: kind {kind}" for kind in match.kind]
                listed += [f"{number}: same_status {status}" for status in match.same_status]
                listed += [f"{number}: topic {topic}" for topic in match.topics]
                if not match.explains_whole:
                    listed += [f"{number}: part {part}" for part in match.parts]
                for what in listed:
                    if what not in seen:
                        _, _, value = what.partition(": ")
                        raise Refusal(
                            DIFFERENCES,
                            f"entries.{name}: match {number + 1} is wider than what was seen: "
                            + (f"no difference has {value}" if value else "nothing matches it"),
                            "Remove what nothing shows.",
                        )


def compare(
    topic: Topic, flask: Answered, django: Answered, known: Differences, seen: Seen
) -> Compared:
    """What was compared of the pair. Raises Refusal for an error, or a difference that is new."""
    return judge_asked(topic, list(_asked(topic, flask, django)), known, seen)


def judge_asked(topic: Topic, asked: list[Asked], known: Differences, seen: Seen) -> Compared:
    """How often the answers are equal. Raises Refusal as ``compare``."""
    _judge_errors(topic, asked)
    equal: list[Asked] = []
    same_status, unexplained = 0, []
    by_entry: dict[str, list[str]] = {}
    for one in asked:
        parts = differing(one.flask, one.django)
        same_status += "status" not in parts
        if not parts:
            equal.append(one)
            continue
        explained = known.explain(topic.id, one.kind, one.line, one.flask, one.django)
        _judge_overlap(topic, one, parts, explained)
        if set(parts) - set().union(*explained.values()):
            unexplained.append(one)
            continue
        for entry in explained:
            by_entry.setdefault(entry, []).append(one.line)
            seen.note(known, topic.id, one, entry)
    if unexplained:
        raise _new(topic, unexplained, len(asked), known)
    differ = {name: sorted(lines, key=_short) for name, lines in by_entry.items()}
    threads, equal_threads = (sum(one.kind == THREAD for one in ones) for ones in (asked, equal))
    return Compared(len(asked), len(equal), same_status, differ, threads, equal_threads)


def _asked(topic: Topic, flask: Answered, django: Answered) -> Iterator[Asked]:
    for line, one, other in zip(topic.requests, flask.answers, django.answers, strict=True):
        yield Asked(WRITTEN, line.line, one.without(line.gives), other.without(line.gives))
    probes = derive(topic.requests) if flask.probed else ()  # a run may leave them out
    for probe, one, other in zip(probes, flask.probed, django.probed, strict=True):
        yield Asked(probe.kind, probe.request.line, one, other)


def _unexpected(asked: list[Asked]) -> Iterator[tuple[Asked, SideName, Answer]]:
    """The answers of 500 and more, but for those to a path where the topic itself asks for one."""
    meant = {
        _path(one.line)
        for one in asked
        if one.kind == WRITTEN and min(one.flask.status, one.django.status) >= 500
    }
    for one in asked:
        for side, answer in zip(SIDES, (one.flask, one.django), strict=True):
            if answer.status >= 500 and _path(one.line) not in meant:
                yield one, side, answer


def _judge_errors(topic: Topic, asked: list[Asked]) -> None:
    errors = sorted(_unexpected(asked), key=lambda found: _short(found[0].line))
    if errors:
        one, side, answer = errors[0]
        more = _more([f"{one.line}  ({side})" for one, side, _ in errors[1:]])
        raise Refusal(
            topic.side(side).entry,
            f"answers {answer.status} to {one.line!r}: {answer.log}{more}",
            "No request may bring a program down: answer it with a status of its own.",
        )


def _judge_overlap(
    topic: Topic, one: Asked, parts: list[str], explained: dict[str, set[str]]
) -> None:
    for part in parts:
        names = [name for name, found in explained.items() if part in found]
        if len(names) > 1:
            raise Refusal(
                DIFFERENCES,
                f"{' and '.join(names)} both explain the {part} of {one.line!r} of {topic.id}",
                "Make one of them narrower.",
            )


def _new(topic: Topic, found: list[Asked], number: int, known: Differences) -> Refusal:
    found = sorted(found, key=lambda one: _short(one.line))
    one = found[0]
    explained = known.explain(topic.id, one.kind, one.line, one.flask, one.django)
    parts = [
        p for p in differing(one.flask, one.django) if p not in set().union(*explained.values())
    ]
    names = f"{topic.flask.id}/app.py", f"{topic.django.id}/app.py"
    diff = difflib.unified_diff(
        _lines(one.flask, parts), _lines(one.django, parts), *names, lineterm=""
    )
    return Refusal(
        topic.folder / "topic.toml",
        f"{one.line!r} ({one.kind}) is answered in two ways that nothing explains:\n"
        + "\n".join(diff)
        + _more([f"{one.kind}: {one.line}  {_differs(one)}" for one in found[1:]]),
        "Both must answer alike; or explain it in data/differences.toml "
        f"({len(found)} of {number} requests).",
    )


def _differs(one: Asked) -> str:
    if one.flask.status != one.django.status:
        return f"({one.flask.status}/{one.django.status})"
    return f"({one.flask.status}, {', '.join(differing(one.flask, one.django))})"


def _lines(answer: Answer, parts: list[str]) -> list[str]:
    values = answer.parts
    return [
        f"{part}: {line}" for part in PARTS if part in parts for line in values[part].split("\n")
    ]


def _more(lines: list[str]) -> str:
    if not lines:
        return ""
    rest = [f"… and {len(lines) - _LISTED} more"] if len(lines) > _LISTED else []
    return "".join(f"\n  also {line}" for line in [*lines[:_LISTED], *rest])


def _short(line: str) -> tuple[int, str]:
    return len(line), line


def _method(line: str) -> str:
    return line.split(" ", 1)[0]


def _path(line: str) -> str:
    """The path of a request's line, without slashes that are too many."""
    target = line.split(" ", 2)[1].strip("'\"").partition("?")[0]
    return re.sub("/+", "/", target).rstrip("/") or "/"
