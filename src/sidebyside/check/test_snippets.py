"""One test per side, one per pair."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from pytest_examples import EvalExample

from sidebyside.check.accepted import Accepted
from sidebyside.check.awkward import judge_on_awkward_rows
from sidebyside.check.compare import Seen, compare
from sidebyside.check.conftest import TOPICS, fail_for, noted, refusals_fail
from sidebyside.check.judge import judge_order, judge_pair, judge_prints, judge_run, judge_width
from sidebyside.check.lint import formatted, python_files
from sidebyside.check.run.environments import interpreter
from sidebyside.check.run.pool import Outcome, Pool
from sidebyside.check.snippet import Snippet, with_outputs
from sidebyside.check.statements.judge import judge_statements
from sidebyside.check.structure import judge_structure
from sidebyside.content.differences import Differences
from sidebyside.content.metadata import check_imports, read_metadata
from sidebyside.content.record import Queries, Record
from sidebyside.content.sources import ENTRY, Side
from sidebyside.content.topics import Topic
from sidebyside.refusal import Refusal


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    topics = metafunc.config.stash[TOPICS]
    if "side" in metafunc.fixturenames:
        sides = [(topic, side) for topic in topics for side in topic.sides]
        metafunc.parametrize(("topic", "side"), sides, ids=[side.id for _, side in sides])
    elif "topic" in metafunc.fixturenames:
        metafunc.parametrize("topic", topics, ids=[topic.id for topic in topics])


def test_side(
    topic: Topic,
    side: Side,
    pool: Pool,
    lint: Callable[[Side], None],
    eval_example: EvalExample,
    passed: set[str],
) -> None:
    """The side is well written, runs, and prints what it records."""
    faults: list[str] = []
    with noted(faults):
        metadata = read_metadata(side)
        check_imports(side, metadata)
        interpreter(side, metadata)
        outcome = pool.outcome(side.id)
        judge_run(side, topic.settings.timeout, outcome)
        judge_order(side, outcome)
        if eval_example.update_examples:
            _update(side, outcome.prints, eval_example)
        else:
            judge_prints(side, outcome)
    if not eval_example.update_examples:
        with noted(faults):
            judge_width(side)
        with noted(faults):
            lint(side)
    fail_for(faults)
    passed.add(side.id)


def test_pair(
    topic: Topic,
    pool: Pool,
    passed: set[str],
    differences: Differences,
    seen: Seen,
    accepted: Accepted,
    record: Record,
    pytestconfig: pytest.Config,
) -> None:
    """The two sides do the same thing, or the topic says how they differ."""
    record.failed(topic)
    if not passed.issuperset(side.id for side in topic.sides):
        pytest.skip("not compared: a side of it failed")
    flask, django = (pool.outcome(side.id) for side in topic.sides)
    if pytestconfig.getoption("update_examples"):
        with suppress(Refusal):  # verify tells it, and there is nothing to accept
            compared = compare(topic, flask, django, differences, seen)
            queries = judge_statements(topic, flask, django)
            accepted.take(topic, compared, _steady(queries, flask, django))
        pytest.skip("outputs are being rewritten")
    with refusals_fail():
        judge_pair(topic, flask, django)
        compared = compare(topic, flask, django, differences, seen)
        structure = judge_structure(topic, flask, django)
        queries = judge_statements(topic, flask, django)
        awkward = 0
        if not pytestconfig.getoption("runs_only"):  # else nothing was probed, and no rows added
            awkward = judge_on_awkward_rows(topic, flask, django, differences, seen)
            accepted.judge(topic, compared, _steady(queries, flask, django))
    versions = {"flask": flask.versions, "django": django.versions}
    record.passed(topic, versions, compared, queries, awkward, structure)


def test_differences(
    differences: Differences, seen: Seen, record: Record, pytestconfig: pytest.Config
) -> None:
    """Every difference that is explained is shown by a pair, and no wider than that."""
    topics = pytestconfig.stash[TOPICS]
    partial = pytestconfig.getoption("topic") or pytestconfig.getoption("runs_only")
    if partial or not all(record.of(topic) for topic in topics):
        pytest.skip("not all pairs were compared")
    with refusals_fail():
        seen.judge(differences)


def _steady(queries: Queries, *outcomes: Outcome) -> Queries | None:
    """``queries``; None where threads ask: chance decides how many, and after which print."""
    return None if any(outcome.in_threads for outcome in outcomes) else queries


def _update(side: Side, prints: list[tuple[int, str]], eval_example: EvalExample) -> None:
    """Hand the new outputs and black's format to pytest-examples, which writes when all has run."""
    for file in python_files(side):
        snippet = Snippet.of(file)
        updated = with_outputs(snippet, prints) if file.name == ENTRY else None
        snippet.source = formatted(file, updated or file.raw)
        if snippet.source != file.raw:
            eval_example.to_update.append(snippet)
