"""A browser of any engine, as far as the tests of engines need one."""

import json
from abc import ABC, abstractmethod
from typing import Any

# Pages wait by themselves: the fewer words go back and forth, the less a slow machine matters.
_WAIT = """(async () => {{
    const end = performance.now() + {milliseconds};
    for (;;) {{
        const found = await ({condition});
        if (found) return typeof found === 'string' ? found : true;
        if (performance.now() > end) return null;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }}
}})()"""
_NOTE_ERRORS = """(() => {
    window.problems = [];
    addEventListener("error", ({ message }) => problems.push(message));
    addEventListener("unhandledrejection", ({ reason }) => problems.push(String(reason)));
})()"""


class Engine(ABC):
    """One browser with one tab."""

    def open(self, url: str) -> None:
        """Open ``url``; from here on, errors of the page are noted."""
        self.navigate("about:blank")  # a page of its own, even if only the fragment is another
        self.navigate(url)
        self.evaluate(_NOTE_ERRORS)

    @abstractmethod
    def navigate(self, url: str) -> None:
        """Lead the tab to ``url``, and wait until it has loaded."""

    @abstractmethod
    def evaluate(self, expression: str) -> Any:
        """Value of a JavaScript ``expression``, awaited if it is a promise, as JSON."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Type ``text`` on the keyboard."""

    @abstractmethod
    def quit(self) -> None:
        """End the browser."""

    def wait(self, condition: str, seconds: float = 20) -> Any:
        """Wait until ``condition``, a JavaScript expression, holds, awaited if it is a promise.

        Returns its text, if it is one. Raises AssertionError with what the page shows when it does
        not hold in time.
        """
        script = _WAIT.format(condition=condition, milliseconds=seconds * 1000)
        if found := self.evaluate(script):
            return found
        shown = self.evaluate("document.querySelector('main')?.innerText ?? document.URL")
        raise AssertionError(f"not within {seconds} s: {condition}\n{shown}")

    def problems(self) -> list[str]:
        """Errors of the page since it was opened."""
        noted: list[str] = self.evaluate("window.problems ?? []")
        return noted


def as_json(expression: str) -> str:
    """A JavaScript expression for the value of ``expression`` as JSON, in every engine alike."""
    return f"(async () => JSON.stringify(await ({expression})) ?? 'null')()"


def from_json(value: str) -> Any:
    return json.loads(value)
