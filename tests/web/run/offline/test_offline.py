"""The second visit needs no network; old versions are thrown away."""

import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPair
from tests.web.reader import pair_on
from tests.web.run.offline.kept import wait_until_kept
from tests.web.topics import HELLO

OLD = "../runtime/flask.old.bin"
PUT = """old => caches.open("sidebyside").then(cache =>
    cache.put(new URL(old, location), new Response("old")))"""
IS_GONE = "old => caches.match(new URL(old, location)).then(found => !found)"


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


def test_files_of_an_older_version_are_removed(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO, service_workers="allow")
    pair.page.evaluate(PUT, OLD)
    assert not pair.page.evaluate(IS_GONE, OLD)
    pair.flask.run()
    wait_until_kept(pair.page, f"{HELLO}/flask")
    assert pair.page.evaluate(IS_GONE, OLD)
