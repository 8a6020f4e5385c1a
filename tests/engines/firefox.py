"""Firefox, in Debian the ESR. It speaks WebDriver BiDi by itself: no driver stands in between.

Playwright's way to it asks for commands that an ESR does not know yet.
"""

import re
import subprocess
from pathlib import Path
from typing import Any

from selenium.webdriver.common.bidi.browsing_context import BrowsingContext
from selenium.webdriver.common.bidi.input import Input
from selenium.webdriver.common.bidi.script import Script
from selenium.webdriver.common.bidi.session import Session
from selenium.webdriver.remote.websocket_connection import WebSocketConnection

from tests.engines.engine import Engine, as_json, from_json

PROGRAMS = ("firefox-esr", "firefox")
_LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
_ANSWERS = 120  # seconds: the longest that a page may make a test wait


class Firefox(Engine):
    def __init__(self, program: str, profile: Path):
        command = [program, "--headless", "--no-remote", "--remote-debugging-port", "0"]
        self._process = subprocess.Popen(
            [*command, "--profile", str(profile)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        connect: Any = WebSocketConnection  # it has no types
        self._connection = connect(f"{self._address()}/session", _ANSWERS, 0.02)
        Session(self._connection).new({})
        self._contexts = BrowsingContext(self._connection)
        self._script = Script(self._connection)
        self._input = Input(self._connection)
        self._tab = self._contexts.create(type="tab")
        self._contexts.set_viewport(self._tab, {"width": 1440, "height": 900})

    def _address(self) -> str:
        assert self._process.stderr
        for line in self._process.stderr:
            if found := _LISTENING.search(line):
                return found[1]
        raise AssertionError("Firefox ended before it could be driven")

    def navigate(self, url: str) -> None:
        self._contexts.navigate(self._tab, url, "complete")

    def evaluate(self, expression: str) -> Any:
        reply = self._script.evaluate(as_json(expression), {"context": self._tab}, True)
        return from_json(reply["result"]["value"])

    def type(self, text: str) -> None:
        keys = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        actions = [{"type": "key", "id": "keyboard", "actions": keys}]
        self._input.perform_actions(self._tab, actions)

    def quit(self) -> None:
        self._connection.close()
        self._process.terminate()
        self._process.communicate()  # also closes its pipe
