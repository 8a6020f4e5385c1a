"""Chromium, driven by Playwright as in tests/web."""

from typing import Any

from playwright.sync_api import Browser

from tests.engines.engine import Engine, as_json, from_json


class Chromium(Engine):
    def __init__(self, browser: Browser):
        self._context = browser.new_context(viewport={"width": 1440, "height": 900})
        self._page = self._context.new_page()

    def navigate(self, url: str) -> None:
        self._page.goto(url)

    def evaluate(self, expression: str) -> Any:
        return from_json(self._page.evaluate(as_json(expression)))

    def type(self, text: str) -> None:
        self._page.keyboard.type(text)

    def quit(self) -> None:
        self._context.close()
