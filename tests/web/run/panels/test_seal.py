"""A page of an app may be anybody's: in its frame nothing is left that leads elsewhere."""

import time

import pytest
from playwright.sync_api import FrameLocator, expect

from tests.web.conftest import Site
from tests.web.reader import Side, address, pair_on
from tests.web.topics import HELLO
from tests.web.visits import SharedPage

APP = """
PAGES = {pages!r}


def app(environ, start_response):
    kind = "text/css" if environ["PATH_INFO"].endswith(".css") else "text/html"
    start_response("200 OK", [("Content-Type", kind)])
    return [PAGES[environ["PATH_INFO"]].encode()]
"""
LEADS = """<meta http-equiv=refresh content="0;url=//example.com/">
<link rel=preconnect href=https://example.com><link rel=dns-prefetch href=https://example.com>
<iframe src=https://example.com/></iframe><object data=https://example.com/></object>
<embed src=https://example.com/><template><iframe src=https://example.com/></iframe></template>
<svg><template shadowrootmode=open><iframe src=https://example.com/></iframe></template></svg>
<p>text</p>"""
FRAMES = "<frameset><frame src=https://example.com/></frameset>"
LINKS = """<a href=https://example.com/>a</a><a href="//example.com/">a</a>
<a href=" javascript:1">a</a><a href="x://localhost/\\example.com">a</a>
<a href=/.//example.com/a>a</a><a href=b?c#d>a</a><a href=#e>a</a>
<svg><a xlink:href=https://example.com/>a</a><a xlink:href=f>a</a>
<a href=g><set attributeName=href to=https://example.com/ /><animate attributeName=xlink:href
values=https://example.com/ /><animate attributeName=x values=1 />a</a></svg>
<math href=https://example.com/><mi href=https://example.com/>a</mi></math>
<map><area href=https://example.com/><area href=h></map>
<p>text</p>"""
HREFS = """page => [...page.querySelectorAll("*")].flatMap(element => [...element.attributes])
    .filter(({ localName }) => localName === "href").map(({ value }) => value)"""
LEAVES_CSS = "p { color: rgb(1, 2, 3) } </STYLE><link rel=preconnect href=https://example.com>"
# when it is read again, the second form and with it the <style> are others
READ_IN_TWO_WAYS = (
    "<form><math><mtext></form><form><mglyph><style></math>"
    "<{} href=https://example.com/ src=https://example.com/>"
)


@pytest.mark.parametrize("leads", [LEADS, FRAMES], ids=["of a page", "of a set of frames"])
def test_what_would_load_or_lead_by_itself_is_taken_out(
    site: Site, shared_page: SharedPage, leads: str
) -> None:
    with shared_page.at(site.url + address(HELLO)) as page:
        frame = rendered(pair_on(page, HELLO).flask, {"/": leads})
        expect(frame.locator("html")).to_have_count(1)
        assert "example.com" not in frame.locator("html").evaluate("page => page.outerHTML")
        if leads == LEADS:
            expect(frame.locator("p")).to_have_text("text")


def test_links_lead_to_paths_of_the_app_or_nowhere(site: Site, shared_page: SharedPage) -> None:
    with shared_page.at(site.url + address(HELLO)) as page:
        frame = rendered(pair_on(page, HELLO).flask, {"/a/": LINKS}, "/a/")
        expect(frame.locator("p")).to_have_text("text")
        hrefs = frame.locator("html").evaluate(HREFS)
        assert hrefs == ["/example.com/a", "/a/b?c", "#e", "/a/f", "/a/g", "/a/h"]
        assert frame.locator("set").count() == 0
        assert frame.locator("animate").count() == 1


def test_a_style_sheet_stays_one(site: Site, shared_page: SharedPage) -> None:
    pages = {"/": "<link rel=stylesheet href=/a.css><p>text</p>", "/a.css": LEAVES_CSS}
    with shared_page.at(site.url + address(HELLO)) as page:
        frame = rendered(pair_on(page, HELLO).flask, pages)
        color = frame.locator("p").evaluate("p => getComputedStyle(p).color")
        assert color == "rgb(1, 2, 3)"
        assert frame.locator("link").count() == 0


@pytest.mark.parametrize("tag", ["iframe", "link rel=preconnect", "a"])
def test_a_page_that_can_be_read_in_two_ways_is_not_rendered(
    site: Site, shared_page: SharedPage, tag: str
) -> None:
    with shared_page.at(site.url + address(HELLO)) as page:
        side = pair_on(page, HELLO).flask
        rendered(side, {"/": READ_IN_TWO_WAYS.format(tag)})
        expect(side.http).to_contain_text("This page cannot be rendered safely")
        expect(side.http.locator("iframe")).to_have_count(0)


MISNESTED = "<p>" + "".join(f"<b a={n}>" for n in range(500)) + "<p>x" * 2000
"""A few kilobytes of which a parser makes a million elements."""
ATTRIBUTES = "<p " + " ".join(f"a{n}" for n in range(40_000)) + ">"
DOUBLED = "<svg><g id=a0><circle r=1 /></g>" + "".join(
    f"<g id=a{n}><use href=#a{n - 1} /><use href=#a{n - 1} /></g>" for n in range(1, 20)
)


@pytest.mark.parametrize("bomb", [MISNESTED, ATTRIBUTES], ids=["misnested", "attributes"])
def test_a_page_that_a_browser_has_too_much_to_do_with_is_not_rendered(
    site: Site, shared_page: SharedPage, bomb: str
) -> None:
    with shared_page.at(site.url + address(HELLO)) as page:
        side = pair_on(page, HELLO).flask
        rendered(side, {"/": "", "/bomb/": bomb})
        page.evaluate(LONGEST)
        side.send("/bomb/")
        expect(side.http).to_contain_text("This page cannot be rendered safely")
        assert page.evaluate("longest") < 4000  # ms; without a limit it takes a minute


LONGEST = """() => { globalThis.longest = 0; let last = performance.now(); setInterval(() => {
    longest = Math.max(longest, performance.now() - last); last = performance.now(); }, 5); }"""


def test_what_is_shown_twice_is_not_shown_twice_again(site: Site, shared_page: SharedPage) -> None:
    with shared_page.at(site.url + address(HELLO)) as page:
        frame = rendered(pair_on(page, HELLO).flask, {"/": DOUBLED + "</svg><p>text</p>"})
        expect(frame.locator("p")).to_have_text("text")
        assert frame.locator("use").count() == 2


def test_a_link_is_not_shown_a_second_time(site: Site, shared_page: SharedPage) -> None:
    shown = "<g id=l><a href=/b/><circle r=9 /></a></g><circle id=c r=9 />"
    with shared_page.at(site.url + address(HELLO)) as page:
        html = f"<svg>{shown}<use href=#l /><use href=#c /></svg><p>text</p>"
        frame = rendered(pair_on(page, HELLO).flask, {"/": html})
        expect(frame.locator("p")).to_have_text("text")
        assert frame.locator("use").evaluate_all(
            "all => all.map(use => use.getAttribute('href'))"
        ) == ["#c"]


def test_a_click_of_the_middle_button_opens_no_tab(site: Site, shared_page: SharedPage) -> None:
    with shared_page.at(site.url + address(HELLO)) as page:
        frame = rendered(pair_on(page, HELLO).flask, {"/": "<a href=/b/>a</a>"})
        frame.locator("a").click(button="middle")
        frame.locator("a").click()  # so that a tab would have come by now
        expect(pair_on(page, HELLO).flask.http.get_by_label("Path")).to_have_value("/b/")
        assert len(page.context.pages) == 1


def test_very_many_shadow_roots_do_not_hold_the_site_up(
    site: Site, shared_page: SharedPage
) -> None:
    long = "<div hidden>" + "<p>" * 150_000
    root = "<template shadowrootmode=open>"
    roots = f"{root}x</template>" * 12_000
    nested = root * 300 + "<p>y" * 20_000
    with shared_page.at(site.url + address(HELLO)) as page:
        side = pair_on(page, HELLO).flask
        frame = rendered(
            side, {"/": "", "/long": f"{long}y", "/roots": long + roots, "/in": nested}
        )

        def seconds(path: str, text: str) -> float:
            began = time.monotonic()
            side.send(path)
            expect(frame.locator("p").last).to_have_text(text)
            return time.monotonic() - began

        usual = seconds("/long", "y")
        assert seconds("/roots", "x" * 12_000) < 5 * usual
        assert seconds("/in", "y") < 5 * usual


def rendered(side: Side, pages: dict[str, str], path: str = "/") -> FrameLocator:
    """The frame with what an app that has ``pages`` answers for ``path``."""
    side.program(APP.format(pages=pages))
    side.send(path)
    expect(side.http.locator(".answer__status")).to_have_text("200 OK")
    return side.http.frame_locator(".answer__page")
