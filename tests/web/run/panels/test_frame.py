"""The page that an app answers, rendered in its frame."""

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.web.conftest import OpenPair, Site
from tests.web.reader import address, pair_on
from tests.web.topics import HELLO
from tests.web.visits import SharedPage

LOGIN = '''
from flask import Flask, redirect, request, session, url_for

app = Flask(__name__)
app.secret_key = "x"
STYLE = "<link rel=stylesheet href=/style.css>"


@app.get("/")
def home():
    if "name" not in session:
        form = "<form action=/login method=post><input name=name><button>Log in</button></form>"
        return STYLE + form
    return f"<p>Hello, {session['name']}</p><a href=/about?x=1>About</a><a href=/logout>Log out</a>"


@app.post("/login")
def login():
    session["name"] = request.form["name"]
    return redirect(url_for("home"))


@app.get("/logout")
def logout():
    session.clear()
    return redirect("/")


@app.get("/about")
def about():
    return "<h1>About " + request.args["x"] + "</h1><a href=https://example.com/>out</a>"


@app.get("/style.css")
def style():
    return "button { color: rgb(1, 2, 3) }", {"Content-Type": "text/css"}


@app.get("/evil")
def evil():
    return """<base href=https://example.com/><meta http-equiv=refresh content="0;url=https://example.com/">
<link rel=preconnect href=https://example.com><img src=https://example.com/a.png>
<iframe src=https://example.com/></iframe>
<object data=https://example.com/o></object><embed src=https://example.com/e>
<style>@import "https://example.com/s.css"; p { background: url(https://example.com/b) }</style>
<svg onload="parent.document.title='drawn'"></svg>
<a href="javascript:parent.document.title='linked'">link</a>
<form action=https://example.com/><button>form</button></form>
<script>document.title = "ran"; parent.document.title = "reached"</script>
<p onclick="parent.document.title='clicked'" id=p>text</p>"""
'''


@pytest.mark.short
def test_links_forms_redirects_and_cookies_work_in_the_page(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(LOGIN)
    side.send("/")
    # Chromium does not lay out a frame that is out of sight
    side.http.locator("iframe").evaluate("frame => frame.scrollIntoView({ block: 'center' })")
    page = side.http.frame_locator("iframe")
    assert page.get_by_role("button").evaluate("b => getComputedStyle(b).color") == "rgb(1, 2, 3)"
    page.locator("input").fill("Ada")
    page.get_by_role("button", name="Log in").click()
    expect(page.locator("p")).to_have_text("Hello, Ada")
    page.locator("a", has_text="About").click()
    expect(page.locator("h1")).to_have_text("About 1")
    page.locator("a", has_text="out").click()
    side.send("/")
    expect(page.locator("p")).to_have_text("Hello, Ada")
    page.locator("a", has_text="Log out").click()
    expect(page.get_by_role("button", name="Log in")).to_be_visible()


@pytest.mark.short
def test_a_rendered_page_cannot_reach_the_site_nor_load_anything(
    site: Site, browser: Browser
) -> None:
    context = browser.new_context()  # its console tells what the policies refused
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url)
        route.fulfill(body="")

    context.route("https://example.com/**", answer)  # what a policy refuses does not get here
    page = context.new_page()
    page.goto(site.url + address(HELLO))
    side, title = pair_on(page, HELLO).flask, page.title()
    side.program(LOGIN)
    side.send("/evil")
    frame = side.http.frame_locator(".answer__page")
    frame.get_by_text("link").click()
    frame.get_by_text("form").click()
    frame.locator("#p").click()
    expect(frame.locator("#p")).to_have_text("text")
    assert page.title() == title
    assert "allow-same-origin" not in (side.http.locator("iframe").get_attribute("sandbox") or "")
    assert asked == []
    context.close()


WAYS = {
    "a shadow root": '<div><template shadowrootmode=open><a href="/there">go</a></template></div>',
    "a closed shadow root": "<div><template shadowrootmode=closed><template></template>"
    "<p><template shadowrootmode=closed><form action=/there><button>go</button></form>"
    "</template></p></template></div>",
    "button with an SVG": (
        '<form action="/there"><button><svg><text y="20">go</text></svg></button></form>'
    ),
    "SVG": '<svg><a xlink:href="/there"><text y="20">go</text></a></svg>',
    "a button of another form": "<form action=/nowhere method=post id=f></form>"
    "<button form=f formaction=/there formmethod=get>go</button>",
    "a method that looks like dialog": "<form action=/there method=d&#305;alog>"
    "<button>go</button></form>",
    "a method that looks like post": "<form action=/there method=po&#383;t>"
    "<button>go</button></form>",
    "fields with names of methods": "<form action=/there><input name=getAttribute>"
    "<input name=method><input name=action><img name=getElementById><button>go</button></form>",
}
ELSEWHERE = """
from flask import Flask, redirect

app = Flask(__name__)
home = {page!r}


@app.get("/")
def index():
    return home


@app.get("/there")
def there():
    return "<h1>There</h1>"


@app.get("/abroad")
def abroad():
    return redirect("https://example.com/")
"""


@pytest.mark.parametrize("way", WAYS)
def test_every_link_and_form_of_a_page_leads_to_the_app(
    site: Site, shared_page: SharedPage, way: str
) -> None:
    with shared_page.at(site.url + address(HELLO)) as page:
        side = pair_on(page, HELLO).flask
        side.program(ELSEWHERE.format(page=WAYS[way]))
        side.send("/")
        frame = side.http.frame_locator(".answer__page")
        frame.get_by_text("go").click(force=True)  # Playwright calls methods of the form, too
        expect(frame.locator("h1")).to_have_text("There")


def test_a_redirect_out_of_the_app_is_shown_and_not_followed(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(ELSEWHERE.format(page="<a href=/abroad>go</a>"))
    side.send("/")
    side.http.frame_locator(".answer__page").get_by_text("go").click()
    expect(side.http.locator(".answer__status")).to_have_text("302 FOUND")
    expect(side.http.locator(".answer__headers")).to_contain_text("https://example.com/")


def test_a_message_that_does_not_come_from_the_frames_script_is_not_obeyed(
    open_pair: OpenPair,
) -> None:
    side = open_pair(HELLO).flask
    side.program(ELSEWHERE.format(page="<a href=/there>go</a>"))
    side.send("/")
    link = side.http.frame_locator(".answer__page").get_by_text("go")
    link.evaluate("""() => {
        for (const asked of [null, { reference: "/abroad", method: "GET", fields: [] }])
            parent.postMessage(asked, "*");
    }""")
    link.click()  # would be obeyed after the others
    expect(side.http.frame_locator(".answer__page").locator("h1")).to_have_text("There")
    expect(side.http.get_by_label("Path")).to_have_value("/there")


IMAGES = """
from flask import Flask

app = Flask(__name__)
SIZES = {sizes}


@app.get("/")
def home():
    return "<h1>Images</h1>" + "".join(f"<img src=/{{n}}>" for n in range(len(SIZES)))


@app.get("/<int:n>")
def image(n):
    return b"x" * SIZES[n], {{"Content-Type": "image/png"}}
"""
LARGE = {
    "too many of them": ([3] * 60, 50),
    "too many bytes in one": ([3, 3, 5_000_000], 2),
    "too many bytes in all": ([3, 3, 3_000_000, 3_000_000], 3),
}


@pytest.mark.parametrize("images", LARGE)
def test_of_very_many_and_large_images_a_page_gets_some(
    site: Site, shared_page: SharedPage, images: str
) -> None:
    sizes, shown = LARGE[images]
    with shared_page.at(site.url + address(HELLO)) as page:
        side = pair_on(page, HELLO).flask
        side.program(IMAGES.format(sizes=sizes))
        side.send("/")
        frame = side.http.frame_locator(".answer__page")
        expect(frame.locator("img")).to_have_count(len(sizes))
        assert frame.locator("img[src^='data:image/png;base64,eHh4']").count() == shown
