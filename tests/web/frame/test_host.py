"""What the frame passes on of what a worker sends, whatever that is."""

from typing import Any

import pytest

from tests.conftest import RunModule

SCRIPT = """
// a worker: `program` is what runs in it, its own script speaks through `port`
let program, port;
globalThis.Worker = class {
    isEnded = false;
    constructor() { program = this; }
    postMessage(_, [given]) { port = given; }
    terminate() { this.isEnded = true; }
};
Object.defineProperty(performance, "now", { value: () => 0 }); // no time for more messages
const told = [];
const host = new module.Host({ message: (one) => told.push(one), flood: () => told.push("flood") });
host.start(new Blob([]));
const arrived = () => new Promise((resolve) => setTimeout(resolve, 50));
const sent = async (...messages) => {
    for (const one of messages) port.postMessage(one);
    await arrived();
};
const print = (text, skipped = 0) =>
    ({ type: "output", chunks: [{ stream: "out", text }], skipped });
const texts = () => told.filter(({ type }) => type === "output").map(({ chunks }) =>
    chunks.map(({ text }) => text).join(""));
"""


@pytest.fixture
def host(run_module: RunModule) -> Any:
    """Run a script with a host whose worker sends what the script says."""
    return lambda script: run_module("frame/host.ts", SCRIPT + script)


def test_what_is_no_message_is_dropped(host: Any) -> None:
    assert host(
        """
        await sent(null, undefined, "ready", [], 1n, { type: "kept" }, { type: "flood" });
        await sent({ type: "answer", answer: null, id: 1 }, { type: "done", outcome: "x" });
        await sent({ type: "ready", module: {} });
        return told;
        """
    ) == [{"type": "ready"}]


def test_output_goes_on_when_the_page_has_shown_the_last_and_joined_meanwhile(host: Any) -> None:
    assert host(
        """
        await sent(print("a"), print("b"), print("c"));
        const first = texts();
        host.shown();
        const second = texts();
        host.shown();
        return [first, second, texts()];
        """
    ) == [["a"], ["a", "bc"], ["a", "bc"]]


def test_everything_comes_in_the_order_in_which_it_was_sent(host: Any) -> None:
    assert host(
        """
        const done = { type: "done", outcome: {} };
        await sent(print("a"), print("b"), done, print("c"), print("d", 7), { type: "missing" });
        for (let time = 0; time < 9; time++) host.shown();
        return told.map(({ type, chunks, skipped }) => chunks ? chunks[0].text + skipped : type);
        """
    ) == ["a0", "b0", "done", "c0", "d7", "missing"]


def test_much_output_comes_in_pieces_and_not_without_end(host: Any) -> None:
    pieces = host(
        """
        for (let time = 0; time < 60; time++) await sent(print("x".repeat(1 << 20)));
        for (let time = 0; time < 2000; time++) host.shown();
        return texts().map((text) => text.length);
        """
    )
    assert max(pieces) == 64 << 10
    assert 1 << 20 <= sum(pieces) <= 20 << 20


TURNS = """
const turns = (count, text) => Array.from({ length: count }, (_, at) =>
    ({ stream: at % 2 ? "err" : "out", text }));
"""


def test_pieces_without_a_character_are_not_passed_on(host: Any) -> None:
    assert host(
        TURNS
        + """
        await sent(print("a"), { type: "output", chunks: turns(1000, ""), skipped: 0 }, print("b"));
        host.shown();
        return told.map(({ chunks }) => chunks.map(({ text }) => text));
        """
    ) == [["a"], ["b"]]


def test_many_small_pieces_are_passed_on_without_delay(host: Any) -> None:
    count, time = host(
        TURNS
        + """
        const many = () => ({ type: "output", chunks: turns(1000, "x"), skipped: 0 });
        for (let time = 0; time < 10; time++) await sent(...Array.from({ length: 20 }, many));
        const begin = Date.now();
        for (let time = 0; time < 300; time++) host.shown();
        return [texts().join("").length, Date.now() - begin];
        """
    )
    assert count == 200_000
    assert time < 1500


@pytest.mark.parametrize(
    "send",
    ["port.postMessage(null)", "program.onmessage()", "program.onmessageerror()"],
    ids=["through the port", "from the program", "that cannot be read"],
)
def test_a_flood_of_messages_ends_the_worker(host: Any, send: str) -> None:
    assert host(
        f"""
        for (let count = 0; count < 9000; count++) {send};
        await arrived();
        await sent(print("x"));
        return [told, program.isEnded];
        """
    ) == [["flood"], True]


def test_only_an_error_before_the_first_message_is_the_start_that_failed(host: Any) -> None:
    assert host(
        """
        const error = { message: "no", preventDefault() {} };
        program.onerror(error);
        await sent({ type: "ready" });
        program.onerror(error);
        return told;
        """
    ) == [{"type": "failed", "message": "no"}, {"type": "ready"}]


def test_nothing_comes_from_a_worker_that_was_stopped(host: Any) -> None:
    assert host(
        """
        await sent(print("a"), print("b"));
        host.stop();
        host.shown();
        await sent(print("c"));
        return [texts(), program.isEnded];
        """
    ) == [["a"], True]
