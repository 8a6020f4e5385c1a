"""Is what ran right? Each function raises Refusal for the first thing that is not."""

import difflib
from itertools import pairwise
from pathlib import Path

from sidebyside.check.run.pool import Outcome
from sidebyside.check.snippet import Snippet, can_record, columns, diff, with_outputs
from sidebyside.content.answers import Answer
from sidebyside.content.outputs import recorded_output
from sidebyside.content.requests import RequestLine
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic
from sidebyside.refusal import Refusal


def judge_width(side: Side) -> None:
    """No line of any file may be wider than the page's column, or a little if it only sets up."""
    for file in side.files:
        widest = columns(file)
        for number, line in enumerate(file.raw.splitlines(), 1):
            if len(line) > widest:
                raise Refusal(
                    file.path,
                    f"{len(line)} columns; "
                    + (
                        f"a file that only sets up may have {widest}"
                        if file.is_setup
                        else f"two sides fit next to each other at {widest}"
                    ),
                    "Break the line.",
                    number,
                )


def judge_run(side: Side, timeout: int, outcome: Outcome) -> None:
    """The program must end by itself, within its folder, without an error."""
    if outcome.timed_out:
        raise Refusal(
            side.entry,
            f"still running after {timeout} s, and stopped",
            "Make it end by itself, or raise timeout in topic.toml.",
        )
    for violation in outcome.violations:
        raise Refusal(
            _file(side, violation.file),
            violation.what,
            "A snippet writes only below its own folder and connects only to loopback.",
            violation.line,
        )
    if outcome.error:
        error = outcome.error
        raise Refusal(
            side.folder / error.file,
            f"{error.type}: {error.message}",
            _advice(error.type),
            error.line,
        )
    if outcome.faults:
        others = f" (and {len(outcome.faults) - 1} more)" if len(outcome.faults) > 1 else ""
        raise Refusal(
            side.entry,
            f"manage.py check finds {outcome.faults[0]}{others}",
            "runserver and migrate say it, or do not start: mend the project.",
        )
    if outcome.exit_code:
        raise Refusal(
            side.entry,
            f"the interpreter ended with exit status {outcome.exit_code}",
            outcome.stderr.strip() or "Let the program run to its end.",
        )
    if outcome.left_running:
        raise Refusal(
            side.entry,
            "leaves a process running, which would leak into the next run",
            "Stop what the program starts before it ends.",
        )


def judge_order(side: Side, outcome: Outcome) -> None:
    """It must print from top to bottom, where outputs can stand below: so it can be recorded."""
    if outcome.stdout.strip():
        raise Refusal(
            side.entry,
            f"writes to standard output past its own print(): {outcome.stdout.strip()[:200]!r}",
            "Only print() in app.py itself is recorded; silence the rest or print it there.",
        )
    if not outcome.prints:
        raise Refusal(
            side.entry, "prints nothing", "End the program by using it and printing what comes out."
        )
    snippet = Snippet.of(side.files[0])
    for line, text in outcome.prints:
        if not can_record(snippet, line):
            raise Refusal(
                side.entry,
                f"prints {text[:200]!r} from here, where its output cannot be recorded",
                "Print it by a print() that is a statement of its own, not in else or finally.",
                line,
            )
    for (before, _), (line, _) in pairwise(outcome.prints):
        if line < before:
            raise Refusal(
                side.entry,
                f"the print above the one in line {before} prints after it",
                "Outputs are recorded below their prints, so print from top to bottom: "
                "one print in a loop, none in a function called between others.",
                line,
            )


def judge_prints(side: Side, outcome: Outcome) -> None:
    """It must print just what it records."""
    snippet = Snippet.of(side.files[0])
    updated = with_outputs(snippet, outcome.prints)
    if updated is not None:
        raise Refusal(
            side.entry,
            f"prints something else than it records:\n{diff(snippet, updated)}",
            f"If the new output is right: nox -s update -- {side.topic}",
        )
    recorded = recorded_output(snippet.source)
    if _visible(recorded) != _visible(outcome.output):
        raise Refusal(
            side.entry,
            "records what nothing prints:\n"
            f"{_unified(recorded, outcome.output, ('recorded', 'printed'))}",
            "Remove the #> lines that do not stand below a print of theirs.",
        )


def _visible(lines: list[str]) -> list[str]:
    """The lines without what the recorded ones lack: empty lines and spaces at the end."""
    return [line.rstrip() for line in lines if line.strip()]


def judge_pair(topic: Topic, flask: Outcome, django: Outcome) -> None:
    """Both sides must print the same, or ``differs`` says why not."""
    names = f"{topic.flask.id}/app.py", f"{topic.django.id}/app.py"
    same = flask.output == django.output
    settings_file = topic.folder / "topic.toml"
    if not same and not topic.settings.differs:
        raise Refusal(
            settings_file,
            "the two sides print different things:\n"
            f"{_unified(flask.output, django.output, names)}",
            "Make them do the same, or say why they differ: differs = { en = …, zh = … }.",
        )
    if same and topic.settings.differs:
        raise Refusal(
            settings_file,
            "has `differs`, but both sides print the same",
            "Remove the key, or show the difference.",
        )


def judge_answers(
    topic: Topic, request: RequestLine, one: Answer, other: Answer, names: tuple[str, str]
) -> None:
    """Two answers to one request must have the same status and the same body."""
    one, other = one.without(request.gives), other.without(request.gives)
    if one.comparable != other.comparable:
        raise Refusal(
            topic.folder / "topic.toml",
            f"{request.line!r} is answered in two ways:\n"
            f"{_unified(_lines(one), _lines(other), names)}",
            "Both must answer with the same status and the same body.",
        )


def _lines(answer: Answer) -> list[str]:
    status, body = answer.comparable
    return [str(status), *body.split("\n")]


def _unified(one: list[str], other: list[str], names: tuple[str, str]) -> str:
    return "\n".join(difflib.unified_diff(one, other, *names, lineterm=""))


def _file(side: Side, path: str | None) -> Path:
    """The side's own file that a path inside the run's copy stands for."""
    for file in side.files:
        if (path or "").endswith("/app/" + file.name):
            return file.path
    return side.entry


def _advice(error_type: str) -> str:
    if error_type.endswith(("Warning", "Deprecation")):
        return "Use the current API: a snippet never shows a deprecated one."
    return "Run it yourself: python app.py"
