"""Programs that misbehave leave the page usable, and the next run right."""

import re

import pytest
from playwright.sync_api import expect

from tests.web.busy import measured
from tests.web.conftest import OpenPair, Site
from tests.web.reader import Side, address, pair_on
from tests.web.topics import HELLO
from tests.web.visits import SharedPage

HELLO_OUTPUT = "200 Hello, World!\n"

# What is run, what it prints, what is said of it.
ENDING = {
    "exits": ("import sys\nsys.exit(3)", "", "exit status 3"),
    "exits with words": ("raise SystemExit('no more')", "no more\n", "exit status 1"),
    "leaves": ("import os\nprint('so', flush=True)\nos._exit(260)", "so\n", "exit status 4"),
    "recursion": ("def f(): f()\nf()", "RecursionError", "error"),
    "recursion in C": (
        "a = []\nfor _ in range(10**5): a = [a]\nrepr(a)",
        "stack is too small",
        "error",
    ),
    "memory": ("x = [bytearray(2**28) for _ in range(8)]", "MemoryError", "error"),
    "threads": ("import threading\nthreading.Thread(target=print).start()", "can't start", "error"),
    "sockets": ("import socket\nsocket.create_connection(('10.0.0.1', 80), 1)", "OSErr", "error"),
    "processes": ("import subprocess\nsubprocess.run(['ls'])", "OSError", "error"),
    "missing": ("import numpy", "No module named 'numpy'", "error"),
    "syntax": ("def f(:\n    pass", 'File "app.py", line 1', "error"),
    "builtins": ("import builtins\nbuiltins.print = builtins.open = None\n1/0", "Zero", "error"),
    "stdout": ("import sys\nsys.stdout.close()\nsys.stdout = None\n1/0", "ZeroDiv", "error"),
    "other JavaScript": ("import js\njs.postMessage('hello')\njs.close()\n1/0", "ZeroDiv", "error"),
}
SHORT = {"leaves", "memory"}
BUSY_SHARE = """() => new Promise((resolve) => {
    const start = performance.now();
    const tasks = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ entryTypes: ["longtask"] });
    setTimeout(() => {
        tasks.push(...observer.takeRecords());
        const busy = tasks.reduce((sum, { duration }) => sum + duration, 0);
        resolve(busy / (performance.now() - start));
    }, 1000);
})"""


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[pytest.mark.short] if name in SHORT else []) for name in ENDING],
)
def test_a_program_that_ends_badly(site: Site, shared_page: SharedPage, name: str) -> None:
    source, printed, said = ENDING[name]
    with shared_page.at(site.url + address(HELLO)) as page:
        side = pair_on(page, HELLO).flask
        assert printed in side.program(source, "error")
        expect(side.output.locator(".output__name")).to_contain_text(said)
        side.press("reset")
        assert side.run() == "200 Hello, World!\n"


@pytest.mark.short
def test_endless_output_is_cut_and_can_be_stopped(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.write("while True:\n    print('x' * 1000)\n")
    side.press("run")
    expect(side.printed).to_contain_text("…", timeout=60_000)
    side.press("stop")
    assert len(side.ends("stopped")) < 110_000
    side.press("reset")
    assert side.run() == "200 Hello, World!\n"


@pytest.mark.short
def test_output_is_text_whatever_it_holds(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    source = (
        "import sys\n"
        "print('<img src=x onerror=alert(1)><b>bold</b>')\n"
        "print('\\x1b[31mred\\x1b[0m')\n"
        "sys.stdout.flush()\n"
        "sys.stdout.buffer.write(b'\\xff\\xfe\\n')\n"
        "print('\\ud800')\n"
    )
    printed = side.program(source)
    assert "<img src=x onerror=alert(1)><b>bold</b>\nred\n\N{REPLACEMENT CHARACTER}" in printed
    assert "\\ud800" in printed
    expect(side.output.locator("img, b")).to_have_count(0)


@pytest.mark.short
def test_a_traceback_is_of_the_readers_own_lines_and_marks_one(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    source = "from flask import Flask\n\ndef broken():\n    return Flask(None)\n\nbroken()\n"
    printed = side.program(source, "error")
    assert 'File "app.py", line 4, in broken' in printed
    assert "site-packages" not in printed
    expect(side.box.locator(".cm-line.is-wrong")).to_have_text("    return Flask(None)")


def test_settings_can_be_configured_in_every_run(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).django
    assert side.run() == side.run() == "200 Hello, World!\n"
    assert "Settings already configured" in side.program(
        "from django.conf import settings\nsettings.configure()\nsettings.configure()", "error"
    )


@pytest.mark.short
def test_the_page_keeps_responding_while_a_program_computes(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    side = pair.flask
    side.write("while True: pass")
    side.press("run")
    expect(side.output.locator(".output__name")).to_contain_text("Running", timeout=60_000)
    assert pair.page.evaluate(BUSY_SHARE) < 0.5
    side.press("stop")
    side.ends("stopped")


BLOCK = 100
"""Milliseconds that the page may work without a pause: a fast machine needs half of them."""

TOO_MUCH = {
    "lines": ("for n in range(1_000_000):\n    print(n if n % 2 else '')", "ok", "in a fresh"),
    "one line": ("print('x' * 10_000_000)", "ok", "in a fresh"),
    "error": ("raise ValueError('no ' * 20_000_000)", "error", "Ended with an error"),
    "messages": ("import js\nwhile True: js.postMessage('x' * 1000)", "error", "more messages"),
    "files": ("open('x', 'wb').write(bytes(300_000_000))", "error", "Ended with an error"),
    "statements": (
        "import sqlite3\nbase = sqlite3.connect(':memory:')\n"
        "for n in range(20): base.execute('select ?', ('x' * 5_000_000,))",
        "ok",
        "in a fresh",
    ),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_a_program_that_gives_too_much_does_not_hold_up_the_page(
    open_pair: OpenPair, name: str
) -> None:
    source, state, said = TOO_MUCH[name]
    pair = open_pair(HELLO)
    side = pair.flask
    side.run()  # so that only the program is measured
    side.write(source)
    with measured(pair.page) as work:
        side.run(state)
        expect(side.output.locator(".output__name")).to_contain_text(said)
    assert work.longest < BLOCK
    assert len(side.printed.text_content() or "") < 200_000
    side.press("reset")
    assert side.run() == HELLO_OUTPUT


def saved(side: Side) -> str:
    """What the button below the output downloads."""
    with side.page.expect_download() as download:
        side.output.get_by_role("button", name="Download").click()
    return download.value.path().read_text("utf-8")


def test_of_a_million_lines_the_ends_are_shown_and_all_can_be_downloaded(
    open_pair: OpenPair,
) -> None:
    side = open_pair(HELLO).flask
    shown = side.program("for n in range(1_000_000): print(n)")
    assert shown.startswith("0\n1\n2\n")
    assert "… 996,000 more lines" in shown
    assert shown.endswith("999998\n999999\n")
    assert saved(side) == "".join(f"{n}\n" for n in range(1_000_000))


def test_a_short_rest_below_what_is_shown_is_whole(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    shown = side.program("for n in range(4000): print(n)\nprint('first')\nprint('last')")
    assert shown.endswith("\nfirst\nlast\n")


def test_what_is_too_much_to_be_downloaded_is_marked_as_left_out(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program("for n in range(30_000): print(n, 'x' * 1000)")
    found = saved(side)
    assert len(found) < 20_000_000
    assert re.search(r"\n… [\d,]+ more lines …\n", found)
    assert "\n29999 x" in found


@pytest.mark.parametrize("count", [5_000, 300_000])
def test_all_that_was_printed_before_a_hang_is_there(open_pair: OpenPair, count: int) -> None:
    side = open_pair(HELLO).flask
    side.write(f"for n in range({count}): print(n)\nwhile True: pass")
    side.press("run")
    expect(side.printed).to_contain_text(f"… {count - 4000:,} more lines", timeout=60_000)
    side.press("stop")
    assert side.ends("stopped").endswith(f"\n{count - 1}\n")
    assert saved(side) == "".join(f"{n}\n" for n in range(count))


def test_messages_that_a_program_makes_up_are_without_effect(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    source = """
import js
from pyodide.ffi import to_js

for kind in ("kept", "ready", "done", "answer", "failed", "output", "missing"):
    data = {"type": kind, "kept": {"module": None}, "id": 1, "outcome": None, "chunks": ["x"]}
    js.postMessage(to_js(data, dict_converter=js.Object.fromEntries))
print("sent")
"""
    assert side.program(source) == "sent\n"
    side.press("reset")
    assert side.run() == HELLO_OUTPUT


def test_of_a_large_answer_the_beginning_is_shown(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    side = pair.flask
    side.program(
        "from flask import Flask\napp = Flask(__name__)\n"
        "@app.get('/')\ndef big():\n    return '<p>big</p>' * 20_000_000\n"
    )
    with measured(pair.page) as work:
        side.send("/")
        expect(side.http.locator(".answer__status")).to_have_text("200 OK", timeout=60_000)
    assert work.longest < BLOCK
    assert len(side.http.locator(".answer__body").text_content() or "") < 70_000
    expect(side.http.locator(".answer")).to_contain_text("64 KB of 200.0 MB")
