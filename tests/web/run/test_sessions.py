"""Every run has an owner: only the newest one of a side touches the page, and Stop always works."""

import re

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.web.conftest import OpenPair, Site
from tests.web.reader import Pair, Side, address, pair_on
from tests.web.topics import HELLO

HELLO_OUTPUT = "200 Hello, World!\n"
ENDLESS = "print('begun')\nwhile True: pass\n"


def test_both_sides_can_be_started_by_their_own_buttons(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.flask.press("run")
    pair.django.press("run")
    assert pair.flask.ends() == pair.django.ends() == HELLO_OUTPUT


@pytest.mark.short
def test_a_side_that_runs_alone_is_stopped_by_the_button_of_the_pair(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.flask.write(ENDLESS)
    pair.flask.box.locator(".cm-content").press("Control+Enter")
    expect(pair.flask.printed).to_have_text("begun\n", timeout=60_000)
    expect(pair.box.locator('[data-action="run-both"]')).to_be_hidden()
    pair.box.locator('.bar [data-action="stop"]').click()
    assert pair.flask.ends("stopped") == "begun\n"
    expect(pair.box.locator('[data-action="run-both"]')).to_be_visible()


@pytest.mark.short
def test_stop_works_while_the_list_of_files_is_still_coming(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    held = hold(pair, "**/runtime/manifest.json")
    pair.flask.press("run")
    pair.flask.press("stop")
    pair.flask.ends("stopped")
    held[0].continue_()
    nothing_runs(pair.flask)
    assert pair.flask.run() == HELLO_OUTPUT


def test_stop_works_while_python_is_downloaded(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    hold(pair, "**/runtime/flask.*.bin")
    pair.flask.press("run")
    expect(pair.flask.output.locator("progress")).to_be_visible()
    pair.flask.press("stop")
    pair.flask.ends("stopped")
    nothing_runs(pair.flask)
    pair.page.context.unroute("**/runtime/flask.*.bin")
    assert pair.flask.run() == HELLO_OUTPUT


def test_ctrl_enter_twice_leaves_no_interpreter_behind(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    held = hold(pair, "**/runtime/manifest.json")
    pair.flask.write(ENDLESS)
    for _ in range(2):
        pair.flask.box.locator(".cm-content").press("Control+Enter")
    held[0].continue_()
    expect(pair.flask.printed).to_have_text("begun\n", timeout=60_000)
    assert len(interpreters(pair)) == 1
    pair.flask.press("stop")
    pair.flask.ends("stopped")
    no_workers(pair)


@pytest.mark.parametrize("files", ["flask.*.bin", "worker.*.bin", "pyodide-*.bin"])
def test_ctrl_enter_twice_loads_anew_what_was_still_on_its_way(
    open_pair: OpenPair, files: str
) -> None:
    pair = open_pair(HELLO)
    held = hold(pair, f"**/runtime/{files}")
    pair.flask.write("print('second')")
    with pair.page.expect_request(f"**/runtime/{files}"):
        pair.flask.press("run")
    with pair.page.expect_request(f"**/runtime/{files}"):
        pair.flask.box.locator(".cm-content").press("Control+Enter")
    held[-1].continue_()
    assert pair.flask.ends() == "second\n"


def test_a_running_program_is_replaced_by_the_next_run(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.flask.write(ENDLESS)
    pair.flask.press("run")
    expect(pair.flask.printed).to_have_text("begun\n", timeout=60_000)
    text = pair.flask.box.locator(".cm-content")
    text.fill("print('second')\n")
    text.press("Control+Enter")
    expect(pair.flask.printed).to_have_text("second\n")
    assert pair.flask.ends() == "second\n"
    expect(pair.flask.can_run).to_have_count(1)


def test_reset_ends_what_runs(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.flask.write(ENDLESS)
    pair.flask.press("run")
    expect(pair.flask.printed).to_have_text("begun\n", timeout=60_000)
    pair.flask.press("reset")
    expect(pair.flask.output).to_have_attribute("data-state", "recorded")
    expect(pair.flask.can_run).to_have_count(1)
    no_workers(pair)


@pytest.mark.short
def test_all_that_was_printed_before_a_hang_is_shown(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.flask.write("for n in range(1000): print(n)\nwhile True: pass\n")
    pair.flask.press("run")
    expect(pair.flask.printed).to_contain_text("\n999\n", timeout=60_000)
    pair.flask.press("stop")
    assert pair.flask.ends("stopped") == "".join(f"{n}\n" for n in range(1000))


HANGS = """
from flask import Flask
app = Flask(__name__)

@app.get("/")
def stuck():
    while True: pass

@app.get("/fine")
def fine():
    return "fine"
"""


@pytest.mark.short
def test_a_view_that_hangs_can_be_stopped(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(HANGS)
    side.send("/fine")
    expect(side.http.locator(".answer__body")).to_have_text("fine")
    side.send("/")
    expect(side.output.locator(".output__name")).to_contain_text("Waiting")
    side.press("stop")
    side.ends("stopped")
    expect(side.http.locator(".answer")).to_contain_text("stopped")
    assert side.run() == "(nothing printed)"


@pytest.mark.parametrize(
    ("language", "said", "stop"), [("en", "Waiting", "Stop"), ("zh", "正在等待", "停止")]
)
def test_the_panel_itself_says_that_it_waits_and_can_be_stopped(
    open_pair: OpenPair, language: str, said: str, stop: str
) -> None:
    side = open_pair(HELLO, language).flask
    side.program(HANGS)
    side.http.locator("input").first.fill("/")
    side.http.locator("button[type=submit]").click()
    waits = side.http.get_by_role("status").filter(has_text=said)
    expect(waits).to_be_visible()
    waits.get_by_role("button", name=stop, exact=True).click()
    side.ends("stopped")
    expect(waits).to_have_count(0)


def test_what_a_program_imports_later_is_said_to_be_loaded_and_how_much(
    open_pair: OpenPair,
) -> None:
    pair = open_pair(HELLO)
    side = pair.flask
    held = hold(pair, "**/runtime/werkzeug-code.*.bin")
    side.write("import wave\nprint(wave.__name__)")
    side.press("run")
    name = side.output.locator(".output__name")
    expect(name).to_have_text(re.compile(r"Loading packages: \d+\.\d of \d+\.\d MB"))
    expect(name.get_by_role("progressbar")).to_be_visible()
    held[0].continue_()
    assert side.ends() == "wave\n"


def test_a_request_has_a_time_limit(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(HANGS)
    side.send("/")
    expect(side.output.locator(".output__name")).to_contain_text("did not answer for 10 s")
    expect(side.can_run).to_have_count(1)


def test_a_frame_that_has_ended_is_noticed_and_replaced(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.flask.write(ENDLESS)
    pair.flask.press("run")
    expect(pair.flask.printed).to_have_text("begun\n", timeout=60_000)
    pair.page.evaluate("document.querySelector('iframe[title=Python]').remove()")
    assert "begun" in pair.flask.ends("error")
    expect(pair.flask.output.locator(".output__name")).to_contain_text("ended the interpreter")
    pair.flask.press("reset")
    assert pair.flask.run() == HELLO_OUTPUT


@pytest.mark.parametrize(
    ("files", "status", "said"),
    [
        ("manifest.json", 404, "not on the server"),
        ("worker.*.bin", 404, "not on the server"),
        ("pyodide-*.bin", 200, "did not come whole"),
        ("tree.*.bin", 200, "did not come whole"),
        ("flask.*.bin", None, "network does not answer"),
    ],
)
def test_what_goes_wrong_is_said_and_can_be_tried_again(
    site: Site, browser: Browser, files: str, status: int | None, said: str
) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(site.url + address(HELLO))
    side = pair_on(page, HELLO).flask

    def answer(route: Route) -> None:
        route.abort() if status is None else route.fulfill(status=status, body="<p>not this</p>")

    context.route(f"**/runtime/{files}", answer)
    side.press("run")
    side.ends("error")
    expect(side.output.locator(".output__name")).to_contain_text(said)
    expect(side.box.get_by_role("alert")).to_contain_text(said)
    context.unroute(f"**/runtime/{files}")
    side.box.get_by_role("alert").get_by_role("button", name="Retry").click()
    expect(side.output).to_have_attribute("data-state", "ok", timeout=60_000)
    expect(side.printed).to_have_text(HELLO_OUTPUT)
    expect(side.box.get_by_role("alert")).to_have_count(0)
    context.close()


def hold(pair: Pair, files: str) -> list[Route]:
    """Keep requests for ``files`` waiting."""
    held: list[Route] = []
    pair.page.context.route(files, lambda route: held.append(route))
    return held


def nothing_runs(side: Side) -> None:
    """Whatever arrives now, the side stays as it was stopped."""
    side.box.page.wait_for_timeout(1000)
    expect(side.output).to_have_attribute("data-state", "stopped")
    expect(side.can_run).to_have_count(1)
    expect(side.http).to_have_count(0)


def no_workers(pair: Pair) -> None:
    for _ in range(50):
        if not interpreters(pair):
            return
        pair.page.wait_for_timeout(100)
    raise AssertionError(interpreters(pair))


def interpreters(pair: Pair) -> list[str]:
    return [worker.url for worker in pair.page.workers if worker.url.startswith("blob:")]
