"""What the page believes of what a worker says, at which time."""

from typing import Any

import pytest

from tests.conftest import RunModule

SCRIPT = """
const posted = [];
let receiver;
const sandbox = {
    start: (given) => { receiver = given; return 7; },
    stop: () => posted.push("stop"),
    post: ({ type }) => posted.push(type),
};
const manifest = { worker: "w", wasm: "m", snapshots: { flask: "s" } };
const interpreter = new module.Interpreter(sandbox, manifest, "flask");
const shown = [];
interpreter.onoutput = (chunks) => shown.push(...chunks.map(({ text }) => text));
const says = (...messages) => messages.forEach((one) => receiver.receive(one));
const output = (text) => ({ type: "output", chunks: [{ stream: "out", text }], skipped: 0 });
const done = (status) => ({ type: "done", outcome: { status } });
const answer = (id, status) => ({ type: "answer", id, answer: { status } });
const run = () => interpreter.run({}, {});
const turn = () => new Promise((resolve) => setTimeout(resolve));
"""


@pytest.fixture
def interpreter(run_module: RunModule) -> Any:
    """Run a script with an interpreter whose worker says what the script does."""
    return lambda script: run_module("run/interpreter.ts", SCRIPT + script)


def test_a_program_cannot_print_or_end_before_it_runs(interpreter: Any) -> None:
    assert interpreter(
        """
        says(output("early"), done(1), { type: "missing" }, { type: "ready" });
        says(output("early"), done(2), { type: "missing" });
        const ended = run();
        await turn();
        says({ type: "ready" }, output("a"), done(3), output("b"), done(4), { type: "missing" });
        return [(await ended).status, shown];
        """
    ) == [3, ["a", "b"]]


def test_an_answer_counts_once_and_for_a_request_that_was_sent(interpreter: Any) -> None:
    assert interpreter(
        """
        says({ type: "ready" }, answer(1, "early"));
        const ended = run();
        await turn();
        says(done(0));
        await ended;
        const asked = [interpreter.request({}, null), interpreter.request({}, null)];
        says(answer(3, "foreign"), answer(2, "b"), answer(2, "again"), answer(1, "a"));
        return (await Promise.all(asked)).map(({ status }) => status);
        """
    ) == ["a", "b"]


def test_a_failure_ends_it_and_what_follows_is_dropped(interpreter: Any) -> None:
    assert interpreter(
        """
        says({ type: "ready" });
        const ended = run().catch((problem) => problem.cause);
        await turn();
        says({ type: "failed", message: "no" }, output("late"), { type: "failed", message: "x" });
        return [await ended, shown, posted.filter((type) => type === "stop").length];
        """
    ) == ["died", [], 1]


def test_who_waits_for_an_answer_is_told_that_it_was_stopped(interpreter: Any) -> None:
    assert (
        interpreter(
            """
        const asked = interpreter.request({}, null).catch((problem) => problem.cause);
        interpreter.stop();
        says(answer(1, "late"));
        return asked;
        """
        )
        == "died"
    )
