"""The second visit needs no network; old versions are thrown away."""

import gzip
import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPage, OpenPair, Site
from tests.web.reader import address, pair_on
from tests.web.run.offline.kept import kept_urls, wait_until_kept
from tests.web.serving import serving
from tests.web.topics import HELLO

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


@pytest.mark.short
def test_a_second_visit_works_offline(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO, service_workers="allow")
    pair.flask.run()
    wait_until_kept(pair.page, f"{HELLO}/flask")
    pair.page.context.set_offline(True)
    page = pair.page.context.new_page()
    page.goto(pair.page.url)
    again = pair_on(page, HELLO)
    assert again.flask.run() == "200 Hello, World!\n"
    assert again.flask.program("import wave\nprint(wave.__name__)") == "wave\n"
    expect(again.box).to_have_css("border-top-style", "solid")


def test_the_files_of_a_release_stay_as_long_as_a_page_of_it_is_open(
    moving_site: Site, open_page: OpenPage
) -> None:
    old = pair_on(open_page(moving_site.url + address(HELLO), service_workers="allow"), HELLO)
    old.flask.run()
    files = kept_urls(old.page)
    assert files
    old.page.reload()
    assert old.flask.program(IMPORTS_LATER) == "ready\n"

    deploy(moving_site.folder / "runtime")
    new = pair_on(old.page.context.new_page(), HELLO)
    new.page.goto(old.page.url)
    assert new.flask.run() == "ready\n"  # the edit is in both tabs
    assert set(kept_urls(new.page, releases=2)) > set(files)
    old.flask.http.get_by_role("button", name="Send", exact=True).click()
    expect(old.flask.http.locator(".answer__body")).to_have_text("wave")

    old.page.close()
    new.flask.run()
    left = [url for url in kept_urls(new.page) if HASH.search(url)]
    assert left
    assert set(left).isdisjoint(files)


@pytest.fixture
def moving_site(site: Site, tmp_path: Path) -> Iterator[Site]:
    """The site again, at another address, for a test that publishes the next release."""
    folder = tmp_path / "moving"
    shutil.copytree(site.folder, folder, copy_function=os.link)
    with serving(folder) as url:
        yield Site(folder, url)


def deploy(runtime: Path) -> None:
    """Publish a release in which every file differs: all have other names."""
    for path in list(runtime.iterdir()):
        path.rename(runtime / renamed(path.name))
    manifest = runtime / "manifest.json"
    content = json.loads(renamed(manifest.read_text("utf-8")))
    for tree in runtime.glob("tree.*"):
        names = gzip.compress(renamed(gzip.decompress(tree.read_bytes()).decode()).encode())
        tree.unlink()  # it is a link, as the manifest is
        tree.write_bytes(names)
        content["sizes"][tree.name] = len(names)
    manifest.unlink()
    manifest.write_text(json.dumps(content), "utf-8")


def renamed(text: str) -> str:
    return HASH.sub(lambda match: f".{match[1][::-1]}.", text)
