"""The service worker on a line that is dead or slow: one page, which is kept."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

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


@pytest.fixture
def line() -> Line:
    return Line(is_cached=False)


@pytest.fixture
def page(browser: Browser, line: Line, tmp_path: Path) -> Iterator[Page]:
    """The page, after it was kept."""
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
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
