"""A pair on an open page, in a reader's words."""

import re
from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

# The page itself gives an interpreter up that has shown no sign of life for a minute.
RUN_ENDS = 90_000  # ms


class Side:
    """One side of a pair."""

    def __init__(self, pair: Locator, name: str):
        self.page = pair.page
        self.box = pair.locator(f'[data-side="{name}"]')
        self.note = pair.locator(f'[data-role="note"][data-of="{name}"]')
        self.shown = self.box.locator("[data-file].is-shown .source")
        self.output = self.box.locator('[data-role="output"]')
        self.can_run = self.box.locator('[data-action="run"]:not([hidden])')
        self.printed = self.output.locator(".output__text code")
        self.http = self.box.locator('[data-role="http"]')
        self.sql = self.box.locator('[data-role="sql"]')

    def press(self, action: str) -> None:
        if action == "run":  # so that the end of the run before is not taken for this one's
            self.output.evaluate("box => (box.dataset.state = 'recorded')")
        button = self.box.locator(f'.side__tools [data-action="{action}"]')
        if not button.is_visible():
            self.box.locator('[data-action="menu"]').click()
        button.click()

    def write(self, source: str) -> None:
        """Replace app.py by ``source`` in the editor."""
        if "is-editing" not in (self.box.get_attribute("class") or ""):
            self.press("edit")
        self.box.locator(".cm-content").first.fill(source)

    def settles(self) -> None:
        """Wait until a run is over, however it ends."""
        expect(self.output).to_have_attribute(
            "data-state", re.compile("ok|error|stopped"), timeout=RUN_ENDS
        )

    def ends(self, state: str = "ok") -> str:
        """Wait until a run is over, as ``state``. Returns what it printed."""
        self.settles()
        assert self.output.get_attribute("data-state") == state, self.output.inner_text()
        return self.printed.text_content() or ""

    def run(self, state: str = "ok") -> str:
        self.press("run")
        return self.ends(state)

    def program(self, source: str, state: str = "ok") -> str:
        """Replace app.py by ``source`` in the editor, and run it."""
        self.write(source)
        return self.run(state)

    def send(self, path: str) -> None:
        """Ask the program's app for ``path``."""
        self.http.get_by_label("Path").fill(path)
        self.http.get_by_role("button", name="Send", exact=True).click()


@dataclass(frozen=True)
class Pair:
    """A pair on an open page."""

    page: Page
    box: Locator
    flask: Side
    django: Side

    def run_both(self) -> tuple[str, str]:
        """Run both sides. Returns what they printed."""
        self.box.locator('[data-action="run-both"]').click()
        return self.flask.ends(), self.django.ends()


def pair_on(page: Page, topic: str) -> Pair:
    box = page.locator(f'[data-pair="{topic}"]')
    return Pair(page, box, Side(box, "flask"), Side(box, "django"))


def address(topic: str, language: str = "en") -> str:
    """The page of ``topic``, relative to the site."""
    return f"{'zh/' if language == 'zh' else ''}{topic}/"
