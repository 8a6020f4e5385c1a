"""What a program prints is sent, even if it never ends."""

from typing import Any

import pytest

from tests.conftest import RunModule

SCRIPT = """
let print, complain, buffer;
const python = {
    setStdout: ({ write }) => { print = (text) => write(new TextEncoder().encode(text)); },
    setStderr: ({ write }) => { complain = (text) => write(new TextEncoder().encode(text)); },
    setStdin() {},
    setInterruptBuffer: (given) => { buffer = given; },
};
let now = 0;
Object.defineProperty(performance, "now", { value: () => now });
const sent = [];
const streams = new module.Streams(python, (chunks, skipped) => sent.push([chunks, skipped]));
const text = () => sent.flatMap(([chunks]) => chunks.map(({ text }) => text)).join("");
const lines = (count) => { for (let line = 0; line < count; line++) print(`${line}\\n`); };
/** Python goes on computing, so long, and prints nothing. */
const compute = (time) => { now += time; buffer[0]; };
"""


@pytest.fixture
def streams(run_module: RunModule) -> Any:
    """Run a script that prints as a program does."""
    return lambda script: run_module("worker/streams.ts", SCRIPT + script)


def test_what_is_printed_slowly_is_sent_at_once(streams: Any) -> None:
    assert streams("print('a'); print('b'); return sent.map(([[{ text }]]) => text);") == ["a", "b"]


@pytest.mark.parametrize("count", [5_000, 300_000])
def test_every_line_is_sent_before_a_program_computes_without_end(streams: Any, count: int) -> None:
    found = streams(f"lines({count}); compute(200); return text();")
    assert found == "".join(f"{line}\n" for line in range(count))


@pytest.mark.parametrize("count", [5_000, 300_000])
def test_where_python_itself_does_not_go_on_only_the_last_moment_is_lost(
    streams: Any, count: int
) -> None:
    size, sent, messages = streams(
        f"lines({count}); const before = text().length; streams.flush();"
        "return [text().length, before, sent.length];"
    )
    assert 0 <= size - sent <= max(256, size / 512)
    assert messages < 8000  # more would be a flood


def test_of_far_too_much_the_end_is_sent_and_how_many_lines_are_left_out(streams: Any) -> None:
    found, skipped = streams(
        "for (let line = 0; line < 30_000; line++) print(`${line} ${'x'.repeat(1000)}\\n`);"
        "compute(200); return [text(), sent.at(-1)[1]];"
    )
    lines = found.splitlines()
    assert lines[0].startswith("0 ")
    assert lines[-1].startswith("29999 ")
    assert len(lines) + skipped == pytest.approx(30_000, abs=2)  # those that are cut


def test_the_end_of_far_too_much_is_as_long_wherever_the_program_ends(streams: Any) -> None:
    found, skipped = streams(
        "print('x'.repeat(16 << 20));"
        "for (let line = 0; line < 132; line++) print(`${String(line).padEnd(999)}\\n`);"
        "streams.flush(); return [text().slice(16 << 20), sent.at(-1)[1]];"
    )
    assert len(found) == 64 << 10
    assert found.endswith(f"130{' ' * 996}\n131{' ' * 996}\n")
    assert skipped + found.count("\n") == 132


def test_of_two_streams_that_take_turns_no_message_has_more_than_the_frame_takes(
    streams: Any,
) -> None:
    found, most = streams(
        "for (let turn = 0; turn < 600_000; turn++) { print('o'); complain('e'); }"
        "compute(200);"
        "return [text(), sent.reduce((most, [chunks]) => Math.max(most, chunks.length), 0)];"
    )
    assert found == "oe" * 600_000
    assert most <= 1000


def test_a_program_that_prints_and_computes_in_turn_does_not_send_without_end(
    streams: Any,
) -> None:
    size = streams(
        "const much = 'x'.repeat(100_000);"
        "for (let time = 0; time < 1000; time++) { print(much); compute(200); }"
        "streams.flush(); return [text().length, text().at(-1)];"
    )[0]
    assert 16 << 20 < size < 18 << 20


def test_what_each_request_prints_after_far_too_much_is_shown_or_counted(streams: Any) -> None:
    size, skipped = streams(
        "print('x'.repeat(16 << 20));"
        "for (let request = 0; request < 60; request++) { lines(10_000); streams.flush(); }"
        "return [text().length - (16 << 20), sent.at(-1)[1]];"
    )
    assert size < 1.3 * (1 << 20)  # the frame drops what is more, and tells nobody
    assert skipped > 300_000
