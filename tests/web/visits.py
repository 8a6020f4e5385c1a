"""A reader's visits to a site, and what went wrong in them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Page, Request

SIZES = {
    "desktop": (1440, 900),
    "laptop": (1366, 768),
    "small laptop": (1280, 800),
    "tablet on its side": (1024, 768),
    "tablet": (768, 1024),
    "zoomed desktop": (720, 450),  # 1440 by 900 at 200 %
    "phone": (390, 844),
    "small phone": (320, 568),
}


# What Chromium says where the preview reads an answer that holds an attack: nothing was run.
REFUSED = "Executing inline event handler violates"


class Visit:
    """A browser that knows nothing of other visits.

    ``options`` are those of a context of Playwright. There is no service worker unless they allow
    it: after a run it loads every package that the next visit may need.
    """

    def __init__(self, browser: Browser, url: str, size: str = "desktop", **options: Any):
        width, height = SIZES[size]
        self._own = ("/".join(url.split("/")[:3]) + "/", "blob:", "data:")
        self.problems: list[str] = []
        """Requests that left the site of ``url``, and errors."""
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, **{"service_workers": "block"} | options
        )
        self.context.on("request", self._note_request)
        self.context.on("console", self._note_message)
        self.context.on("weberror", lambda error: self.problems.append(str(error.error)))

    def open(self, url: str) -> Page:
        page = self.context.new_page()
        page.goto(url)
        return page

    def end(self) -> None:
        self.context.close()

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith(self._own):
            self.problems.append(f"left the site: {request.url}")

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(REFUSED):
            self.problems.append(message.text)


class SharedPage:
    """One tab for tests that come one after another; a test that fails leaves it to no other."""

    def __init__(self, browser: Browser):
        self._browser = browser
        self._shown: tuple[Visit, Page] | None = None

    @contextmanager
    def at(self, url: str) -> Iterator[Page]:
        """The page at ``url``; if it is the one of the test before, as that has left it."""
        if self._shown is None:
            visit = Visit(self._browser, url)
            self._shown = visit, visit.open(url)
        visit, page = self._shown
        if page.url != url:
            page.goto(url)
        try:
            yield page
            assert visit.problems == []
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        if self._shown:
            self._shown[0].end()
            self._shown = None
