"""The second visit needs no network; old versions are thrown away."""

import gzip
import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Route, expect

from tests.web.axe import violations
from tests.web.conftest import OpenPage, OpenPair, Site
from tests.web.reader import address, pair_on
from tests.web.run.offline.kept import kept_urls, wait_until_kept
from tests.web.serving import serving
from tests.web.topics import HELLO, MODEL, VISITS

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


def test_after_a_run_the_chapter_opens_offline_and_what_needs_no_more_runs(
    open_pair: OpenPair,
) -> None:
    pair = open_pair(HELLO, service_workers="allow")
    pair.flask.run()
    wait_until_kept(pair.page, f"{HELLO}/flask")
    wait_until_kept(pair.page, f"{VISITS}/flask")
    pair.page.context.set_offline(True)
    page = pair.page.context.new_page()
    page.goto(pair.page.url)
    page.get_by_role("link", name=VISITS).first.click()
    assert pair_on(page, VISITS).flask.run() == "1 2\n"


@pytest.mark.short
def test_all_of_the_site_can_be_kept_for_a_time_without_a_network(
    open_pair: OpenPair, site: Site
) -> None:
    page = open_pair(HELLO, service_workers="allow").page
    page.get_by_role("button", name="Use offline").click()
    dialog = page.get_by_role("dialog", name="Without a network")
    expect(dialog.get_by_role("status")).to_contain_text(re.compile(r"\d+ MB are still to come"))
    assert violations(page) == []
    dialog.get_by_role("button", name="Download").click()
    expect(dialog.get_by_role("progressbar")).to_be_visible()
    expect(dialog.get_by_role("status")).to_contain_text("Everything is in this browser")
    dialog.get_by_role("button", name="Close").click()
    page.context.set_offline(True)
    other = page.context.new_page()
    other.goto(site.url + address(MODEL))
    assert pair_on(other, MODEL).run_both() == ("Ada\n", "Ada\n")
    other.goto(site.url + "concepts/")
    expect(other.get_by_role("heading", level=1)).to_be_visible()
    other.get_by_role("button", name="Use offline").click()
    expect(other.get_by_role("dialog").get_by_role("status")).to_contain_text("Everything is in")


def test_a_download_that_is_stopped_goes_on_where_it_was(open_pair: OpenPair, site: Site) -> None:
    page = open_pair(HELLO, "zh", service_workers="allow").page
    held: list[Route] = []
    page.context.route("**/runtime/django-*", lambda route: held.append(route))
    page.get_by_role("button", name="离线使用").click()
    dialog = page.get_by_role("dialog", name="离线使用")
    dialog.get_by_role("button", name="下载").click()
    expect(dialog.get_by_role("status")).to_contain_text("/ ")
    dialog.get_by_role("button", name="停止").click()
    expect(dialog.get_by_role("status")).to_contain_text("已停止")
    page.context.unroute("**/runtime/django-*")
    dialog.get_by_role("button", name="下载").click()
    expect(dialog.get_by_role("status")).to_contain_text("全部内容已保存")
    page.context.set_offline(True)
    page.goto(site.url + address(MODEL, "zh"))
    page.get_by_role("banner").get_by_role("searchbox").fill("greet")
    expect(page.locator(".found a").first).to_be_visible()


def test_where_nothing_is_kept_that_is_said(open_pair: OpenPair) -> None:
    page = open_pair(HELLO).page
    page.evaluate("() => { navigator.serviceWorker.register = () => Promise.reject(1) }")
    page.get_by_role("button", name="Use offline").click()
    expect(page.get_by_role("dialog").get_by_role("status")).to_contain_text("keeps nothing here")


def test_the_site_can_be_installed(either_site: Site, open_page: OpenPage) -> None:
    for start in ("", "zh/"):
        page = open_page(either_site.url + start)
        address = page.locator("link[rel=manifest]").evaluate("link => link.href")
        manifest = page.request.get(address).json()
        assert urljoin(address, manifest["start_url"]) == either_site.url
        for icon in manifest["icons"]:
            assert page.request.get(f"{either_site.url}{icon['src']}").ok, icon


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
