"""The second visit needs no network; old versions are thrown away."""

from playwright.sync_api import expect

from tests.web.run.conftest import kept, pair_on

HELLO = "1-frameworks/1-minimal"
OLD = "../runtime/flask.old.bin"


def test_a_second_visit_works_offline(open_pair):
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


def test_files_of_an_older_version_are_removed(open_pair):
    pair = open_pair(HELLO)
    pair.page.evaluate(
        "old => caches.open('sidebyside').then(cache =>"
        " cache.put(new URL(old, location), new Response('old')))",
        OLD,
    )
    pair.flask.run()
    urls = kept(pair.page)
    assert urls
    assert not any(url.endswith("flask.old.bin") for url in urls)
