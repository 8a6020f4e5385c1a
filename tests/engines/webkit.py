"""WebKitGTK's MiniBrowser: the engine of every browser on an iPhone, in Debian's package."""

import warnings
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.engines.engine import Engine, as_json, from_json

PROGRAMS = ("WebKitWebDriver",)
_BROWSERS = "/usr/lib/*/webkit2gtk-4.1/MiniBrowser"
_ANSWERS = 120  # seconds: the longest that a page may make a test wait


class WebKit(Engine):
    def __init__(self, driver: str):
        options = Options()
        options.binary_location = str(next(Path("/").glob(_BROWSERS.lstrip("/"))))
        options.add_argument("--automation")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of Selenium's own call
            self._driver = webdriver.WebKitGTK(options=options, service=Service(driver))
        self._driver.set_script_timeout(_ANSWERS)
        self._driver.set_window_size(1440, 900)

    def navigate(self, url: str) -> None:
        self._driver.get(url)

    def evaluate(self, expression: str) -> Any:
        # a promise that rejects would make the driver wait: it is an answer, too
        script = f"{as_json(expression)}.then(arguments[0], (bad) => arguments[0]([`${{bad}}`]))"
        value = self._driver.execute_async_script(script)
        assert isinstance(value, str), value
        return from_json(value)

    def type(self, text: str) -> None:
        ActionChains(self._driver).send_keys(text).perform()

    def quit(self) -> None:
        self._driver.quit()
