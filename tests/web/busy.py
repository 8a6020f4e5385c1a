"""How long a page stands still: by what its main thread works, whatever else the machine does."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Page

_MARK = "measured here"
_TASK = "ThreadControllerImpl::RunTask"


@dataclass
class Work:
    """Of the page's main thread."""

    longest: float = 0
    """Milliseconds that the longest task took of a processor."""


@contextmanager
def measured(page: Page) -> Iterator[Work]:
    """Measure what ``page`` does meanwhile."""
    browser = page.context.browser
    assert browser
    work = Work()
    browser.start_tracing(page=page, categories=["toplevel", "blink.user_timing"])
    try:
        page.evaluate("mark => performance.mark(mark)", _MARK)
        yield work
    finally:
        events = json.loads(browser.stop_tracing())["traceEvents"]
    (mark,) = (event for event in events if event["name"] == _MARK)
    work.longest = max(
        event["tdur"] / 1000
        for event in events
        if event["name"] == _TASK
        and (event["pid"], event["tid"]) == (mark["pid"], mark["tid"])
        and "tdur" in event
    )
