"""The pages on a slow phone: 4 times slower CPU, 1.6 Mbit/s, nothing kept yet."""

import functools
import http.server
import os
import shutil
import statistics
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from bench._line import Handler, Line
from sidebyside.site.build import build_assets, build_site
from sidebyside.site.generators import MKDOCS

ROUNDS = 3
SLOWER = 4
RATE, LATENCY = 1.6e6, 0.15
"""bit/s, and seconds that an answer takes to begin."""
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--no-first-run")
OBSERVE = """window.seen = { lcp: 0, cls: 0, longest: 0, slowest: 0 };
const watch = (type, note, more) => new PerformanceObserver((list) =>
  list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
watch("largest-contentful-paint", ({ startTime }) => { seen.lcp = startTime; });
watch("layout-shift", ({ value, hadRecentInput }) => { if (!hadRecentInput) seen.cls += value; });
watch("longtask", ({ duration }) => { seen.longest = Math.max(seen.longest, duration); });
watch("event", ({ duration, interactionId }) => {
  if (interactionId) seen.slowest = Math.max(seen.slowest, duration);
}, { durationThreshold: 16 });"""


@dataclass(frozen=True)
class Measure:
    """What one visit saw; times in milliseconds."""

    lcp: float
    cls: float
    longest: float
    slowest: float


def main() -> None:
    with tempfile.TemporaryDirectory() as scratch:
        site = Path(scratch, "site")
        site.mkdir()
        build_assets()
        build_site(MKDOCS, site, "http://127.0.0.1:8000/")
        with _served(site) as url, sync_playwright() as playwright:
            found = os.environ.get("CHROMIUM") or shutil.which("chromium")
            browser = playwright.chromium.launch(
                executable_path=found or None, args=list(ARGUMENTS)
            )
            print("largest paint (≤ 2000 ms), shift (≤ 0.02), task (≤ 200 ms), press (≤ 150 ms)")
            for name in _pages(site):
                visits = [_visit(browser, url + name) for _ in range(ROUNDS)]
                middle = (
                    statistics.median(getattr(visit, part) for visit in visits)
                    for part in ("lcp", "cls", "longest", "slowest")
                )
                lcp, cls, longest, slowest = middle
                print(f"  {name or 'home':36} {lcp:6.0f} {cls:6.3f} {longest:5.0f} {slowest:5.0f}")


def _pages(site: Path) -> list[str]:
    """Home, a task, the index, a chapter, and the largest task."""
    tasks = [page for page in site.glob("*-*/*-*/index.html")]
    largest = max(tasks, key=lambda page: page.stat().st_size)
    return [
        "",
        "4-models/7-filter/",
        "concepts/",
        "differences/",
        "4-models/",
        _name(largest, site),
    ]


def _name(page: Path, site: Path) -> str:
    return f"{page.parent.relative_to(site).as_posix()}/"


@contextmanager
def _served(site: Path) -> Iterator[str]:
    line = Line()
    line.rate, line.latency = RATE, LATENCY
    handler = functools.partial(Handler, directory=str(site), line=line)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def _visit(browser: Browser, url: str) -> Measure:
    """Open ``url`` for the first time, then press and type what a reader would."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.add_init_script(OBSERVE)
    page.goto(url, wait_until="networkidle")
    _use(page)
    seen: dict[str, float] = page.evaluate(
        "() => new Promise((done) => setTimeout(() => done(window.seen), 500))"
    )
    context.close()
    return Measure(**seen)


def _use(page: Page) -> None:
    """Switch the side, open a menu, follow a place, filter the index: whatever there is."""
    for selector in (
        ".switch label:has(input[value=django])",
        '[data-side="django"] [data-action="menu"]',
        ".legend button",
        ".sheet > summary",
    ):
        target = page.locator(selector).first
        if target.count() and target.is_visible():
            target.click()
    box = page.locator(".filter input").first
    if box.count() and box.is_visible():
        box.press_sequentially("model")
