"""What is said of a run that is not right; the texts of whole reports are in test_check.py."""

from dataclasses import replace

import pytest

from sidebyside.check import judge
from sidebyside.check.run.pool import Failure, Outcome, Violation
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic, load_topic
from sidebyside.refusal import Refusal
from tests.conftest import HELLO, TOML, WriteTopic

RAN = Outcome(
    id="1-a/1-b/flask",
    timed_out=False,
    exit_code=0,
    left_running=False,
    stdout="",
    stderr="",
    prints=[(5, "hello")],
    answers=[],
    probed=[],
    statements=[],
    versions={},
    violations=[],
    error=None,
)


@pytest.fixture
def topic(write_topic: WriteTopic) -> Topic:
    folder = write_topic("1-a/1-b", toml=TOML + 'requests = ["GET /"]\n')
    (folder / "flask/blog").mkdir()
    (folder / "flask/blog/views.py").write_text("x = 1\n")
    return load_topic(folder)


@pytest.fixture
def side(topic: Topic) -> Side:
    return topic.flask


def test_a_project_that_manage_py_check_refuses_fails(side: Side) -> None:
    with pytest.raises(Refusal) as caught:
        judge.judge_run(side, 30, replace(RAN, faults=["urls.W002: a", "admin.E001: b"]))
    assert caught.value.path == side.entry
    assert caught.value.what == "manage.py check finds urls.W002: a (and 1 more)"


def test_a_good_run_passes(side: Side) -> None:
    judge.judge_run(side, 30, RAN)
    judge.judge_order(side, RAN)
    judge.judge_prints(side, RAN)
    judge.judge_width(side)


@pytest.mark.parametrize(
    ("name", "columns", "what"),
    [
        ("views.py", 67, "67 columns; two sides fit next to each other at 66"),
        ("page.html", 67, "67 columns; two sides fit next to each other at 66"),
        ("settings.py", 89, "89 columns; a file that only sets up may have 88"),
        ("settings/local.py", 89, "89 columns; a file that only sets up may have 88"),
    ],
)
def test_a_line_may_be_as_wide_as_the_column_and_wider_in_settings(
    side: Side, name: str, columns: int, what: str
) -> None:
    file = side.folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text("x" * (columns - 1) + "\n")
    judge.judge_width(Side(side.topic, side.name, side.folder))
    file.write_text("x" * columns + "\n")
    with pytest.raises(Refusal) as caught:
        judge.judge_width(Side(side.topic, side.name, side.folder))
    assert (caught.value.path, caught.value.what) == (file, what)


@pytest.mark.parametrize(
    ("outcome", "file", "line", "what", "mend"),
    [
        (
            replace(RAN, timed_out=True, exit_code=None),
            "app.py",
            None,
            "still running after 30 s, and stopped",
            "Make it end by itself, or raise timeout in topic.toml.",
        ),
        (
            replace(RAN, violations=[Violation("reaches x", "/tmp/s/app/blog/views.py", 3)]),
            "blog/views.py",
            3,
            "reaches x",
            "A snippet writes only below its own folder and connects only to loopback.",
        ),
        (
            replace(RAN, violations=[Violation("reaches x", None, None)]),
            "app.py",
            None,
            "reaches x",
            "A snippet writes only below its own folder and connects only to loopback.",
        ),
        (
            replace(RAN, error=Failure("KeyError", "'a'", "blog/views.py", 1)),
            "blog/views.py",
            1,
            "KeyError: 'a'",
            "Run it yourself: python app.py",
        ),
        (
            replace(RAN, error=Failure("RemovedInDjango70Warning", "old", "app.py", 2)),
            "app.py",
            2,
            "RemovedInDjango70Warning: old",
            "Use the current API: a snippet never shows a deprecated one.",
        ),
        (
            replace(RAN, exit_code=-11, stderr="Segmentation fault\n"),
            "app.py",
            None,
            "the interpreter ended with exit status -11",
            "Segmentation fault",
        ),
        (
            replace(RAN, left_running=True),
            "app.py",
            None,
            "leaves a process running, which would leak into the next run",
            "Stop what the program starts before it ends.",
        ),
    ],
)
def test_a_run_must_end_by_itself_and_stay_inside(
    side: Side, outcome: Outcome, file: str, line: int | None, what: str, mend: str
) -> None:
    with pytest.raises(Refusal) as caught:
        judge.judge_run(side, 30, outcome)
    refusal = caught.value
    assert (refusal.path, refusal.line) == (side.folder / file, line)
    assert (refusal.what, refusal.mend) == (what, mend)


@pytest.mark.parametrize(
    ("outcome", "line", "what"),
    [
        (
            replace(RAN, stdout="aside\n"),
            None,
            "writes to standard output past its own print(): 'aside'",
        ),
        (replace(RAN, prints=[]), None, "prints nothing"),
        (
            replace(RAN, prints=[(2, "aside"), (9, "a")]),
            9,
            "prints 'a' from here, where its output cannot be recorded",
        ),
        (
            replace(RAN, prints=[(5, "a"), (5, "b"), (4, "c")]),
            4,
            "the print above the one in line 5 prints after it",
        ),
    ],
)
def test_outputs_must_be_such_that_they_can_stand_below_their_prints(
    write_topic: WriteTopic, outcome: Outcome, line: int | None, what: str
) -> None:
    folder = write_topic("1-a/2-c")
    (folder / "flask/app.py").write_text("import a\na.b()\n\na.b()\na.b()\n\n\nif a:\n    a.b()\n")
    with pytest.raises(Refusal) as caught:
        judge.judge_order(load_topic(folder).flask, outcome)
    assert (caught.value.line, caught.value.what) == (line, what)


def test_an_output_that_is_recorded_must_be_printed(write_topic: WriteTopic) -> None:
    never = 'if not __name__:\n    print("never")\n    #> never\n'
    side = load_topic(write_topic("1-a/2-c", flask=HELLO + never)).flask
    with pytest.raises(Refusal, match="records what nothing prints") as caught:
        judge.judge_prints(side, RAN)
    assert "\n-never" in caught.value.what
    with pytest.raises(Refusal, match="prints something else than it records"):
        judge.judge_prints(side, replace(RAN, prints=[(5, "bye")]))
