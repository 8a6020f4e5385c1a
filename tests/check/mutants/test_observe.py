from dataclasses import replace

import pytest

from sidebyside.check.mutants.observe import observed, went_wrong
from sidebyside.check.run.pool import Failure, Outcome, Violation
from sidebyside.content.answers import Answer
from sidebyside.content.requests import RequestLine, parse_requests

FINE = Outcome(
    id="a", timed_out=False, exit_code=0, left_running=False, stdout="", stderr="",
    prints=[(3, "hello\nyou")], answers=[Answer(200, (), "hi")], probed=[], versions={},
    violations=[], error=None,
    statements=[(0, 1, "SELECT id FROM user WHERE at > '2026-05-05 09:30:00.123456' AND id = 1")],
)  # fmt: skip
REQUESTS = (RequestLine.parse("GET /"),)


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"timed_out": True, "exit_code": None}, "timed out"),
        ({"exit_code": 3}, "exit 3"),
        ({"left_running": True}, "exit 0 and left a process running"),
        ({"error": Failure("KeyError", "'a'", "app.py", 1)}, "KeyError: 'a'"),
        ({"violations": [Violation("reaches: a", None, None)]}, "reaches: a"),
        ({"faults": ["urls.W002: a"]}, "urls.W002: a"),
        ({"prints": [(3, "hello\nYou")]}, ""),
        ({"prints": []}, ""),
        ({"answers": [Answer(201, (), "hi")]}, ""),
        ({"answers": [Answer(200, (), "ho")]}, ""),
        ({"answers": [Answer(200, (("Location", "/"),), "hi")]}, ""),
        ({"probed": [Answer(405, (), "")]}, ""),
        ({"statements": []}, ""),
        ({"statements": [(0, 1, FINE.statements[0][2].replace("id = 1", "id = 2"))]}, ""),
    ],
)  # fmt: skip
def test_every_change_is_seen(change: dict[str, object], wrong: str) -> None:
    outcome = replace(FINE, **change)  # type: ignore[arg-type]
    assert observed(outcome, REQUESTS) != observed(FINE, REQUESTS)
    assert went_wrong(outcome) == wrong


def test_lines_that_move_and_headers_that_nobody_compares_are_no_change() -> None:
    moved = replace(FINE, prints=[(4, "hello"), (5, "you")], stderr="a warning")
    dated = replace(
        moved,
        answers=[Answer(200, (("Date", "today"),), "hi")],
        statements=[(0, 9, FINE.statements[0][2].replace("123456", "654321"))],
    )
    assert observed(dated, REQUESTS) == observed(FINE, REQUESTS)
    assert went_wrong(FINE) == ""


def test_what_a_later_request_takes_over_may_be_random() -> None:
    talk = parse_requests([["POST /tokens", "GET /me Authorization:'Bearer {token}'"]])
    tokens = [Answer(200, (), f'{{"token": "{token}"}}') for token in "ab"]
    one, other = (replace(FINE, answers=[token, Answer(200, (), "ada")]) for token in tokens)
    assert observed(one, talk) == observed(other, talk)
