"""The service worker on a line that is dead or slow: one page, which is kept."""

import base64
import contextlib
import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from sidebyside.files import digest
from sidebyside.node import MODULES, run_node
from tests.conftest import ROOT
from tests.web.serving import Line, serving

# assets/head.js? is in every page of ours
PAGE = (
    "<!doctype html><link rel=icon href=data:,><title>Page</title><h1>First</h1>"
    f"<p>{'text ' * 20_000}</p><b>Last</b><!-- assets/head.js? -->"
)
KEEP = """async () => {
    const { scope, active } = await navigator.serviceWorker
        .register("sw.js", { type: "module" }).then(() => navigator.serviceWorker.ready);
    active.postMessage({ release: `sidebyside ${scope} 1`, urls: [location.href] });
    while (!(await caches.match(location.href))) await new Promise((r) => setTimeout(r, 50));
}"""

# in the release that is kept: the file, and the list that names it
PUT = """async ([url, base64, status, list]) => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    await cache.put("runtime/manifest.json", new Response(list));
    const content = Uint8Array.from(atob(base64), (one) => one.charCodeAt());
    await cache.put(url, new Response(content, { status }));
}"""
ASK = """async (url) => {
    const answer = await fetch(url, { cache: "no-store" });
    return [answer.status, (await answer.arrayBuffer()).byteLength];
}"""
BEGIN = """(url) => {
    globalThis.said = fetch(url).then((answer) => answer.text(), () => "nothing");
}"""
PACKED = gzip.compress(b"content " * 99)
FILE = f"runtime/file.{digest(b'content ' * 99)[:12]}.bin"
SIZES = {FILE.removeprefix("runtime/"): len(PACKED)}


@pytest.fixture
def line() -> Line:
    return Line(is_cached=False)


@pytest.fixture
def page(browser: Browser, line: Line, tmp_path: Path) -> Iterator[Page]:
    """The page, after it was kept."""
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    (tmp_path / "script.js").write_text("// new", "utf-8")
    worker = ROOT / "web/src/run/offline/sw.ts"
    with contextlib.chdir(ROOT):
        options = ("--bundle", "--format=esm", f"--outfile={tmp_path / 'sw.js'}")
        run_node(MODULES / "esbuild/bin/esbuild", worker, *options)
    context = browser.new_context(service_workers="allow")
    with serving(tmp_path, line=line) as url:
        page = context.new_page()
        page.goto(url)
        page.evaluate(KEEP)
        yield page
        line.restore()
        context.close()


def test_what_is_kept_comes_where_no_answer_does(page: Page, line: Line) -> None:
    line.answers.clear()
    page.reload()
    expect(page.locator("b")).to_have_text("Last")


def test_a_page_is_shown_while_it_comes(page: Page, line: Line) -> None:
    line.completes.clear()
    page.reload(wait_until="commit")
    expect(page.locator("h1")).to_have_text("First")
    line.restore()
    expect(page.locator("b")).to_have_text("Last")


def keep(page: Page, content: bytes, status: int, listed: str) -> None:
    page.evaluate(PUT, [FILE, base64.b64encode(content).decode(), status, listed])


def test_a_kept_file_that_its_release_lists_needs_no_network(page: Page) -> None:
    keep(page, PACKED, 200, json.dumps({"sizes": SIZES}))
    assert page.evaluate(ASK, FILE) == [200, len(PACKED)]


@pytest.mark.parametrize(
    ("content", "status", "listed"),
    [
        (PACKED, 500, json.dumps({"sizes": SIZES})),
        (gzip.compress(b"content " * 99, 0), 200, json.dumps({"sizes": SIZES})),
        (PACKED, 200, "no JSON"),
        (PACKED, 200, "{}"),
    ],
    ids=["not as an answer", "packed otherwise", "list is no JSON", "list has no sizes"],
)
def test_the_network_is_asked_for_a_file_that_is_kept_wrongly(
    page: Page, tmp_path: Path, content: bytes, status: int, listed: str
) -> None:
    keep(page, content, status, listed)
    (tmp_path / "runtime").mkdir()
    (tmp_path / FILE).write_bytes(b"the server's")
    assert page.evaluate(ASK, FILE) == [200, len(b"the server's")]


def test_storage_that_fails_keeps_nothing_from_the_page(
    page: Page, line: Line, tmp_path: Path
) -> None:
    (tmp_path / "runtime").mkdir()
    (tmp_path / FILE).write_bytes(b"the server's")
    in_worker(page, "caches.keys = () => Promise.reject(new Error('damaged'))")
    assert page.evaluate(ASK, FILE) == [200, len(b"the server's")]
    in_worker(page, "setTimeout = (act) => act()")  # the server is late at once
    line.answers.clear()
    page.evaluate(BEGIN, "script.js")
    line.restore()
    assert page.evaluate("said") == "// new"


def test_a_script_of_another_release_stands_in_only_where_there_is_no_network(
    page: Page, line: Line
) -> None:
    page.evaluate(
        """async () => {
            const [name] = await caches.keys();
            await (await caches.open(name)).put("script.js?1", new Response("// old"));
        }"""
    )
    in_worker(page, "setTimeout = (act) => act()")
    line.answers.clear()
    page.evaluate(BEGIN, "script.js?2")
    line.restore()
    assert page.evaluate("said") == "// new"
    page.context.set_offline(True)
    page.evaluate(BEGIN, "script.js?2")
    assert page.evaluate("said") == "// old"
    page.context.set_offline(False)


def test_a_page_stands_in_for_itself_with_another_question(page: Page, line: Line) -> None:
    line.answers.clear()
    page.goto(f"{page.url}?side=flask")
    expect(page.locator("b")).to_have_text("Last")


def in_worker(page: Page, script: str) -> None:
    (worker,) = page.context.service_workers
    worker.evaluate(f"() => {{ {script}; }}")
