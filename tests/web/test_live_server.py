"""The tests with Playwright on the page about live servers, run beside its programs."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sidebyside.content.sources import SIDES, SideName
from sidebyside.files import DOCS, SNIPPETS
from tests.conftest import ROOT
from tests.web.conftest import ARGUMENTS, executable

TOPIC = "12-tests/11-live-server"
TESTS = {"flask": "tests/test_page.py", "django": "blog/tests/test_page.py"}
VIEWS = {"flask": "blog/articles.py", "django": "blog/views.py"}
COMMANDS = {
    "flask": ("-m", "pytest", "-p", "here", TESTS["flask"]),
    "django": ("manage.py", "test", "blog.tests.test_page"),
}
_FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)

# The page leaves out the imports, as well as what pytest-playwright and its installer bring.
HERE = f"""\
from functools import partialmethod

import pytest
from playwright.sync_api import BrowserType, Locator, sync_playwright

options = {{"executable_path": {executable()!r}, "args": {ARGUMENTS.split()}}}
BrowserType.launch = partialmethod(BrowserType.launch, **options)
Locator.wait_for = partialmethod(Locator.wait_for, timeout=10_000)


@pytest.fixture
def page():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch()
        yield browser.new_page()
        browser.close()
"""
IMPORTS = {
    "flask": "",
    "django": """\
from django.contrib.staticfiles.testing import StaticLiveServerTestCase
from here import sync_playwright

""",
}


def fences(language: str) -> list[str]:
    """The tests of the page: for Flask, then for Django."""
    return _FENCE.findall((ROOT / DOCS / language / f"{TOPIC}.md").read_text("utf-8"))


def test_both_languages_show_the_same_tests() -> None:
    assert len(fences("en")) == len(SIDES)
    assert fences("en") == fences("zh")


@pytest.mark.parametrize("side", SIDES)
def test_the_test_on_the_page_passes_and_notices_another_message(
    side: SideName, tmp_path: Path
) -> None:
    folder = tmp_path / side
    shutil.copytree(ROOT / SNIPPETS / TOPIC / side, folder)
    (folder / "here.py").write_text(HERE, "utf-8")
    test = fences("en")[SIDES.index(side)]
    (folder / TESTS[side]).write_text(IMPORTS[side] + test, "utf-8")
    assert ends(side, folder) == 0

    view = folder / VIEWS[side]
    source = view.read_text("utf-8")
    view.write_text(source.replace("Saved: ", "Kept: "), "utf-8")
    assert ends(side, folder) == 1


def ends(side: SideName, folder: Path) -> int:
    """The exit status of the side's tests."""
    variables = {"DJANGO_ALLOW_ASYNC_UNSAFE": "true"}  # as the page says
    return subprocess.run(
        [sys.executable, *COMMANDS[side]], cwd=folder, env=os.environ | variables, check=False
    ).returncode
