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

from sidebyside.files import digest
from tests.web.axe import violations
from tests.web.conftest import OpenPage, OpenPair, Site
from tests.web.reader import RUN_ENDS, address, pair_on
from tests.web.run.offline.kept import kept_urls, wait_until_kept
from tests.web.serving import serving
from tests.web.topics import HELLO, MODEL, VISITS

NAME = re.compile(r"[\w-][\w.-]*\.[0-9a-f]{12}\.bin")
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
    expect(dialog.get_by_role("status")).to_contain_text(
        "Everything is in this browser", timeout=RUN_ENDS
    )
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
    expect(dialog.get_by_role("status")).to_contain_text("全部内容已保存", timeout=RUN_ENDS)
    page.context.set_offline(True)
    page.goto(site.url + address(MODEL, "zh"))
    page.get_by_role("banner").get_by_role("searchbox").fill("greet")
    expect(page.locator(".found a").first).to_be_visible()


@pytest.mark.parametrize("said", [b"other", gzip.compress(b"other")], ids=["no gzip", "other"])
def test_what_its_name_does_not_promise_is_not_kept(
    moving_site: Site, open_page: OpenPage, said: bytes
) -> None:
    for path in (moving_site.folder / "runtime").glob("django-*"):
        path.unlink()  # it is a link
        path.write_bytes(said)
    page = open_page(moving_site.url + address(HELLO), service_workers="allow")
    page.get_by_role("button", name="Use offline").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Download").click()
    refused = re.compile(r"did not come: .*/django-")
    expect(dialog.get_by_role("status")).to_contain_text(refused, timeout=RUN_ENDS)
    kept = page.evaluate(
        """async () => { const [name] = await caches.keys();
            return (await (await caches.open(name)).keys()).map(({ url }) => url) }"""
    )
    assert [url for url in kept if "/django-" in url] == []


SPOILED = """async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const keys = (await cache.keys()).filter(({ url }) => url.endsWith(".bin"));
    const [some] = keys;
    const genuine = await cache.match(some);
    for (const key of keys) await cache.put(key, new Response("junk"));
    await cache.put(some.url.replace("/runtime/", "/runtime/more-"), genuine);
    return some.url.replace("/runtime/", "/runtime/more-");
}"""


def test_what_was_put_under_a_kept_name_is_not_served_and_loaded_again(
    moving_site: Site, open_page: OpenPage
) -> None:
    page = open_page(moving_site.url + address(HELLO), service_workers="allow")
    pair_on(page, HELLO).flask.run()
    wait_until_kept(page, f"{HELLO}/flask")
    unlisted = page.evaluate(SPOILED)
    page.reload()
    assert pair_on(page, HELLO).flask.run() == "200 Hello, World!\n"
    (moving_site.folder / unlisted.removeprefix(moving_site.url)).write_text("the server's")
    assert page.evaluate("async (url) => (await fetch(url)).text()", unlisted) == "the server's"


def test_the_page_of_another_project_at_this_address_is_not_kept(
    moving_site: Site, open_page: OpenPage
) -> None:
    pair = pair_on(open_page(moving_site.url + address(HELLO), service_workers="allow"), HELLO)
    pair.flask.run()
    wait_until_kept(pair.page, f"{HELLO}/flask")
    page, ours = pair.page, moving_site.folder / address(HELLO) / "index.html"
    ours.unlink()  # it is a link
    ours.write_text("<title>Another project</title><link rel=icon href=data:,>", "utf-8")
    page.reload()
    expect(page).to_have_title("Another project")
    page.context.set_offline(True)
    page.reload()
    assert pair.flask.run() == "200 Hello, World!\n"


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
    left = [url for url in kept_urls(new.page) if NAME.search(url)]
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
    """Publish a release in which every file has another name. Its digest stays what it promises."""
    renamed: dict[str, str] = {}
    for path in list(runtime.glob("*.bin")):
        content = gzip.decompress(path.read_bytes())
        if path.name.startswith("tree."):  # it names others
            content = NAME.sub(next_name, content.decode()).encode()
            renamed[path.name] = f"next-tree.{digest(content)[:12]}.bin"
            (runtime / renamed[path.name]).write_bytes(gzip.compress(content))
            path.unlink()
        else:
            path.rename(runtime / f"next-{path.name}")
    manifest = runtime / "manifest.json"
    text = NAME.sub(lambda m: renamed.get(m[0], next_name(m)), manifest.read_text("utf-8"))
    described = json.loads(text)
    described["sizes"] = {name: (runtime / name).stat().st_size for name in described["sizes"]}
    manifest.unlink()  # it is a link
    manifest.write_text(json.dumps(described), "utf-8")


def next_name(found: re.Match[str]) -> str:
    return f"next-{found[0]}"
