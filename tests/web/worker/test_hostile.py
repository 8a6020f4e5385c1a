"""Programs that misbehave leave the page usable, and the next run right."""

import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPair, Site
from tests.web.reader import address, pair_on
from tests.web.topics import HELLO
from tests.web.visits import SharedPage

# What is run, what it prints, what is said of it.
ENDING = {
    "exits": ("import sys\nsys.exit(3)", "", "exit status 3"),
    "exits with words": ("raise SystemExit('no more')", "no more\n", "exit status 1"),
    "leaves": ("import os\nprint('so', flush=True)\nos._exit(4)", "so\n", "exit status 4"),
    "recursion": ("def f(): f()\nf()", "RecursionError", "error"),
    "recursion in C": ("a = []\nfor _ in range(10**5): a = [a]\nrepr(a)", "RangeError", "error"),
    "memory": ("x = [bytearray(2**28) for _ in range(8)]", "MemoryError", "error"),
    "input": ("input('name? ')", "EOFError", "error"),
    "threads": ("import threading\nthreading.Thread(target=print).start()", "can't start", "error"),
    "sockets": ("import socket\nsocket.create_connection(('10.0.0.1', 80), 1)", "OSErr", "error"),
    "processes": ("import subprocess\nsubprocess.run(['ls'])", "OSError", "error"),
    "missing": ("import numpy", "No module named 'numpy'", "error"),
    "syntax": ("def f(:\n    pass", 'File "app.py", line 1', "error"),
    "builtins": ("import builtins\nbuiltins.print = builtins.open = None\n1/0", "Zero", "error"),
    "stdout": ("import sys\nsys.stdout.close()\nsys.stdout = None\n1/0", "ZeroDiv", "error"),
    "requests": ("import js\njs.fetch('https://example.com')", "Error", "error"),
    "new JavaScript": ("import js\njs.setTimeout.constructor('1')", "Error", "error"),
    "storage": ("import js\njs.caches.open('sidebyside')", "Error", "error"),
    "other JavaScript": ("import js\njs.postMessage('hello')\njs.close()\n1/0", "ZeroDiv", "error"),
}
SHORT = {"leaves", "memory", "requests"}
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
def test_a_program_that_ends_badly(plain_site: Site, shared_page: SharedPage, name: str) -> None:
    source, printed, said = ENDING[name]
    with shared_page.at(plain_site.url + address(HELLO)) as page:
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
    expect(side.output.locator("code")).to_contain_text("…", timeout=60_000)
    side.press("stop")
    assert len(side.ends("stopped")) < 1_100_000
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
