"""Run, Stop, Edit, Share and the panels do in each engine what they do in Chromium."""

import pytest

from sidebyside.content.outputs import recorded_output
from sidebyside.content.topics import load_topics
from sidebyside.files import SNIPPETS
from tests.conftest import ROOT
from tests.engines.conftest import page_of
from tests.engines.engine import Engine
from tests.engines.reader import Side, open_shared
from tests.web.conftest import Site
from tests.web.topics import HELLO, MODEL, VISITS

HELLO_OUTPUT = "200 Hello, World!\n"
ENDLESS = "print('begun')\nwhile True: pass\n"
PAGE = """
def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/html; charset=utf-8")])
    leads = "<link rel=preconnect href=//example.com>"
    return [(leads + "<div>" * 20 + "<p>a &amp; ä").encode()]
"""


@pytest.mark.parametrize("topic", [HELLO, MODEL])  # Flask, Flask-SQLAlchemy and Django
def test_both_sides_print_what_was_recorded(tab: Engine, site: Site, topic: str) -> None:
    tab.open(page_of(site, topic))
    sides = [Side(tab, topic, name) for name in ("flask", "django")]
    tab.evaluate(f"""{sides[0].pair}.querySelector('[data-action="run-both"]').click()""")
    printed = [side.ends() for side in sides]
    assert printed == [HELLO_OUTPUT if topic == HELLO else "Ada\n"] * 2
    for side in sides:
        side.prints("as it was checked")


def test_a_program_that_never_ends_can_be_stopped(tab: Engine, site: Site) -> None:
    side = open_shared(tab, page_of(site, HELLO), HELLO, "flask", ENDLESS)
    side.press("run")
    side.prints("begun")
    tab.evaluate(f"""{side.pair}.querySelector('.bar [data-action="stop"]').click()""")
    assert side.ends("stopped") == "begun\n"
    side.press("reset")
    assert side.run() == HELLO_OUTPUT


def test_what_was_typed_runs_and_outlives_a_reload(tab: Engine, site: Site) -> None:
    tab.open(page_of(site, HELLO))
    side = Side(tab, HELLO, "flask")
    side.write("print('typed')")
    assert side.run() == "typed\n"
    tab.open(page_of(site, HELLO))
    assert side.run() == "typed\n"
    side.press("reset")
    assert side.run() == HELLO_OUTPUT


def test_a_shared_program_is_shown_and_waits_for_the_reader(tab: Engine, site: Site) -> None:
    side = open_shared(tab, page_of(site, HELLO), HELLO, "django", "print('from a link')")
    assert "from a link" in tab.evaluate(f"{side.box}.innerText")
    assert tab.evaluate(f"{side.output}.dataset.state") == "recorded"
    assert side.run() == "from a link\n"


def test_the_app_answers_and_the_database_tells_its_statements(tab: Engine, site: Site) -> None:
    for topic, path, answer in ((VISITS, "/", '{"visit":1}'), (MODEL, "/", '{"users":1}')):
        tab.open(page_of(site, topic))
        for name in ("flask", "django"):
            side = Side(tab, topic, name)
            side.run()
            shown = "".join(side.send(path).split())
            assert shown.startswith("200"), shown
            assert shown.endswith(answer), shown
    tab.wait(f"""{side.box}.querySelector('[data-role="sql"]').textContent.includes('SELECT')""")


def test_a_page_of_the_app_is_rendered_and_its_request_kept(tab: Engine, site: Site) -> None:
    side = open_shared(tab, page_of(site, HELLO), HELLO, "flask", PAGE)
    side.run()
    side.send("/here")
    panel = f"""{side.box}.querySelector('[data-role="http"]')"""
    page = f"{panel}.querySelector('.answer__page')"
    tab.wait(f"{page}?.srcdoc.includes('<p>a &amp; ä</p>')")
    assert tab.evaluate(f"{page}.srcdoc.includes('preconnect')") is False
    assert tab.evaluate(f"{panel}.querySelector('.history__list').textContent") == "GET /here 200"
    assert "GET /here" in tab.evaluate(f"{panel}.querySelector('.answer__received').textContent")


REAL = load_topics(ROOT / SNIPPETS)
SIDES = [side.id for topic in REAL.values() for side in topic.sides if topic.runs_in_browser(side)]


@pytest.mark.all_sides
@pytest.mark.parametrize("side_id", SIDES)
def test_a_side_prints_what_was_recorded(tab: Engine, real_site: Site, side_id: str) -> None:
    topic, _, name = side_id.rpartition("/")
    tab.open(page_of(real_site, topic))
    side = Side(tab, topic, name)
    [source] = [each.files[0].text for each in REAL[topic].sides if each.name == name]
    assert side.run().rstrip("\n").split("\n") == recorded_output(source)
