"""The HTTP panel with its rendered page, and the SQL panel."""

import re

from playwright.sync_api import expect

from tests.web.run.conftest import address, pair_on

SESSIONS = "1-frameworks/9-sessions-cookies"
DEFINE = "4-models/1-define"
HELLO = "1-frameworks/1-minimal"

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
<script>document.title = "ran"; parent.document.title = "reached"</script>
<p onclick="parent.document.title='clicked'" id=p>text</p>"""
'''


def test_links_forms_redirects_and_cookies_work_in_the_page(open_pair):
    side = open_pair(HELLO).flask
    side.program(LOGIN)
    send(side, "/")
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
    send(side, "/")
    expect(page.locator("p")).to_have_text("Hello, Ada")
    page.locator("a", has_text="Log out").click()
    expect(page.get_by_role("button", name="Log in")).to_be_visible()


def test_a_rendered_page_cannot_reach_the_site_nor_load_anything(real_site, browser):
    context = browser.new_context()  # its console tells what the policies refused
    asked = []
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.goto(real_site.url + address(HELLO))
    side, title = pair_on(page, HELLO).flask, page.title()
    side.program(LOGIN)
    send(side, "/evil")
    frame = side.http.frame_locator(".answer__page")
    frame.locator("#p").click()
    expect(frame.locator("#p")).to_have_text("text")
    assert page.title() == title
    assert "allow-same-origin" not in side.http.locator("iframe").get_attribute("sandbox")
    assert [url for url in asked if "example.com" in url] == []
    context.close()


def test_a_request_of_ones_own_with_headers_and_body(open_pair):
    side = open_pair(HELLO).flask
    side.program(
        "from flask import Flask, request\napp = Flask(__name__)\n"
        "@app.put('/echo/<name>')\n"
        "def echo(name):\n"
        "    return [name, request.headers['X-Mine'], request.get_data(as_text=True)], 201\n"
    )
    fields = side.http
    fields.get_by_label("Method").select_option("PUT")
    fields.get_by_label("Path").fill("/echo/ü?x=1")
    fields.locator("form summary").click()
    fields.get_by_label("Headers").fill("X-Mine: yes: it is")
    fields.get_by_label("Body").fill("hello")
    fields.get_by_role("button", name="Send", exact=True).click()
    expect(fields.locator(".answer__status")).to_have_text(re.compile("^201 "))
    expect(fields.locator(".answer__body")).to_contain_text('"yes: it is","hello"')


def test_the_same_request_is_sent_to_both_sides_and_compared(open_pair):
    pair = open_pair(SESSIONS)
    pair.box.locator('[data-action="run-both"]').click()
    pair.flask.ends(), pair.django.ends()
    pair.flask.http.get_by_role("button", name="Send to both").click()
    for side in (pair.flask, pair.django):
        expect(side.http.locator(".answer__verdict")).to_have_text(
            "Both sides give the same answer."
        )
    pair.flask.http.get_by_label("Path").fill("/nowhere")
    pair.flask.http.get_by_role("button", name="Send to both").click()
    expect(pair.django.http.locator(".answer__verdict")).to_contain_text("differ: body")


def test_an_error_in_the_app_is_told(open_pair):
    side = open_pair(HELLO).flask
    side.program("def app(environ, start_response):\n    return 1 / 0\n")
    send(side, "/")
    expect(side.http.locator(".answer")).to_contain_text('File "app.py", line 2')


def test_the_statements_are_shown_with_their_parameters(open_pair):
    pair = open_pair(DEFINE)
    pair.box.locator('[data-action="run-both"]').click()
    pair.flask.ends(), pair.django.ends()
    for side in (pair.flask, pair.django):
        side.sql.locator("summary").click()
        insert = side.sql.locator("li", has_text="INSERT INTO").first
        expect(insert).to_contain_text("'Ada'")
    counts = [int(side.sql.get_attribute("data-count")) for side in (pair.flask, pair.django)]
    expect(pair.box.locator(".pair__sql")).to_have_text(
        "SQL: Flask {} queries · Django {} queries".format(*counts)
    )


def send(side, path):
    side.http.get_by_label("Path").fill(path)
    side.http.get_by_role("button", name="Send", exact=True).click()
