"""The second visit needs no network; old versions are thrown away."""

import os
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPage
from tests.web.run.conftest import Pair, RealSite, address, kept, pair_on

HELLO = "1-frameworks/1-minimal"
HASH = re.compile(r"\.([0-9a-f]{12})\.")
IMPORTS_LATER = """
from flask import Flask

app = Flask(__name__)


@app.get("/")
def home():
    import wave

    return wave.__name__


print("ready")
"""


def test_a_second_visit_works_offline(open_pair: Callable[..., Pair]) -> None:
    pair = open_pair(HELLO)
    pair.flask.run()
    assert kept(pair.page)
    pair.page.context.set_offline(True)
    page = pair.page.context.new_page()
    page.goto(pair.page.url)
    again = pair_on(page, HELLO)
    assert again.flask.run() == "200 Hello, World!\n"
    assert again.flask.program("import wave\nprint(wave.__name__)") == "wave\n"
    expect(again.box).to_have_css("border-top-style", "solid")


def test_the_files_of_a_release_stay_as_long_as_a_page_of_it_is_open(
    moving_site: RealSite, open_page: OpenPage
) -> None:
    old = pair_on(open_page(moving_site.url + address(HELLO)), HELLO)
    old.flask.run()
    files = kept(old.page)
    assert files
    old.page.reload()
    assert old.flask.program(IMPORTS_LATER) == "ready\n"

    deploy(moving_site.folder / "runtime")
    new = pair_on(old.page.context.new_page(), HELLO)
    new.page.goto(old.page.url)
    assert new.flask.run() == "ready\n"  # the edit is in both tabs
    assert set(kept(new.page, releases=2)) > set(files)
    old.flask.http.get_by_role("button", name="Send", exact=True).click()
    expect(old.flask.http.locator(".answer__body")).to_have_text("wave")

    old.page.close()
    new.flask.run()
    left = [url for url in kept(new.page) if HASH.search(url)]
    assert left
    assert set(left).isdisjoint(files)


@pytest.fixture
def moving_site(real_site: RealSite) -> RealSite:
    """The site again, at another address, for a test that publishes the next release."""
    folder = real_site.folder.with_name("moving")
    shutil.copytree(real_site.folder, folder, copy_function=os.link)
    return replace(real_site, folder=folder, url=real_site.url.replace("/repo/", "/moving/"))


def deploy(runtime: Path) -> None:
    """Publish a release in which every file differs: all have other names."""
    for path in list(runtime.iterdir()):
        if path.suffix == ".json":
            text = renamed(path.read_text("utf-8"))
            path.unlink()  # it is a link
            path.write_text(text, "utf-8")
        path.rename(runtime / renamed(path.name))


def renamed(text: str) -> str:
    return HASH.sub(lambda match: f".{match[1][::-1]}.", text)
