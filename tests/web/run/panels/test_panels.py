"""The HTTP panel and the SQL panel."""

import re

import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPair
from tests.web.topics import HELLO, MODEL


@pytest.mark.short
def test_a_request_of_ones_own_with_headers_and_body(open_pair: OpenPair) -> None:
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


@pytest.mark.short
def test_the_same_request_is_sent_to_both_sides_and_compared(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.run_both()
    pair.flask.http.get_by_role("button", name="Send to both").click()
    for side in (pair.flask, pair.django):
        expect(side.http.locator(".answer__verdict")).to_have_text(
            "Both sides give the same answer."
        )
    pair.flask.http.get_by_label("Path").fill("/nowhere")
    pair.flask.http.get_by_role("button", name="Send to both").click()
    expect(pair.django.http.locator(".answer__verdict")).to_contain_text("differ: body")


@pytest.mark.short
def test_redirects_are_followed_where_the_reader_chooses_so(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(
        "from flask import Flask, redirect, request\napp = Flask(__name__)\n"
        "@app.route('/<int:code>', methods=['POST', 'PUT'])\n"
        "def away(code):\n    return redirect('/end', code)\n"
        "@app.route('/end', methods=['GET', 'POST', 'PUT'])\n"
        "def end():\n"
        "    got = request.headers\n"
        "    return [request.method, request.get_data(as_text=True), got.get('Content-Type'),\n"
        "            got.get('X-Mine')]\n"
        "@app.get('/round')\ndef round():\n    return redirect('/round')\n"
    )
    side.http.locator("form summary").click()

    def send(method: str, path: str) -> None:
        side.http.get_by_label("Method").select_option(method)
        side.http.get_by_label("Headers").fill("Content-Type: text/x\nX-Mine: 1")
        side.http.get_by_label("Body").fill("text")
        side.send(path)

    status, body = (side.http.locator(f".answer__{part}") for part in ("status", "body"))
    send("POST", "/302")
    expect(status).to_contain_text("302")
    side.http.get_by_label("Follow redirects").check()
    for asked, answer in {
        ("POST", "/302"): '["GET","",null,"1"]',
        ("PUT", "/302"): '["PUT","text","text/x","1"]',
        ("PUT", "/303"): '["GET","",null,"1"]',
        ("POST", "/307"): '["POST","text","text/x","1"]',
    }.items():
        send(*asked)
        expect(body).to_contain_text(answer)
        expect(side.http.get_by_label("Path")).to_have_value("/end")
    send("GET", "/round")  # it ends
    expect(status).to_contain_text("302")


@pytest.mark.short
def test_an_earlier_request_is_put_back_into_the_form(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(
        "def app(environ, start_response):\n"
        "    if environ['PATH_INFO'] == '/error': raise LookupError\n"
        "    start_response('201 Created', [])\n"
        "    return []\n"
    )
    panel = side.http
    earlier = panel.locator(".history__list button")
    expect(panel.get_by_text("Earlier requests")).not_to_be_visible()
    panel.locator("form summary").click()
    panel.get_by_label("Method").select_option("PUT")
    panel.get_by_label("Headers").fill("X-Mine: 1")
    panel.get_by_label("Body").fill("text")
    side.send("/one")
    expect(earlier).to_have_text(["PUT /one 201"])
    panel.get_by_label("Method").select_option("GET")
    panel.get_by_label("Headers").fill("")
    panel.get_by_label("Body").fill("")
    side.send("/error")
    expect(earlier).to_have_text(["GET /error error", "PUT /one 201"])
    panel.get_by_text("Earlier requests").press("Enter")
    earlier.last.press("Enter")
    for label, value in {
        "Method": "PUT",
        "Path": "/one",
        "Headers": "X-Mine: 1",
        "Body": "text",
    }.items():
        expect(panel.get_by_label(label)).to_have_value(value)
    side.send("/two")
    expect(earlier).to_have_text(["PUT /two 201", "GET /error error", "PUT /one 201"])


def test_of_very_many_requests_the_last_are_kept(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.run()
    earlier = side.http.locator(".history__list button")
    for number in range(22):
        side.send(f"/{number}")
        expect(earlier.first).to_have_text(f"GET /{number} 404")
    expect(earlier).to_have_count(20)
    expect(earlier.last).to_have_text("GET /2 404")


@pytest.mark.short
def test_what_the_app_received_is_shown_with_the_cookies(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(
        "def app(environ, start_response):\n"
        "    start_response('200 OK', [('Set-Cookie', 'seen=yes')])\n"
        "    return []\n"
    )
    side.send("/")
    side.http.locator("form summary").click()
    side.http.get_by_label("Body").fill("hellö")
    side.send("/again?x=1")
    received = side.http.locator(".answer__received")
    expect(received.locator("code")).to_contain_text("GET /again?x=1 HTTP/1.1")
    expect(received.locator("code")).not_to_be_visible()
    received.locator("summary").click()
    for line in ("Host: localhost", "Content-Length: 6", "Cookie: seen=yes"):
        expect(received.locator("code")).to_contain_text(line)
    expect(received).to_contain_text("Bytes of the body: 6")


def test_an_error_in_the_app_is_told(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program("def app(environ, start_response):\n    return 1 / 0\n")
    side.send("/")
    expect(side.http.locator(".answer")).to_contain_text('File "app.py", line 2')
    expect(side.http.locator(".answer__received")).to_contain_text("GET / HTTP/1.1")


def test_of_very_long_headers_the_beginning_is_shown(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(
        "def app(environ, start_response):\n"
        "    start_response('200 OK', [(f'X-{n}', 'x' * 8000) for n in range(200)])\n"
        "    return []\n"
    )
    side.send("/")
    shown = side.http.locator(".answer__headers")
    expect(shown).to_contain_text("X-7: xxx")
    assert shown.evaluate("code => code.textContent.length") == 64 * 1024


@pytest.mark.short
def test_the_statements_are_shown_with_their_parameters(open_pair: OpenPair) -> None:
    pair = open_pair(MODEL)
    pair.run_both()
    for side in (pair.flask, pair.django):
        side.sql.locator("summary").click()
        insert = side.sql.locator("li", has_text="INSERT INTO").first
        expect(insert).to_contain_text("'Ada'")
    counts = [int(side.sql.get_attribute("data-count") or 0) for side in (pair.flask, pair.django)]
    expect(pair.box.locator(".pair__sql")).to_have_text(
        "SQL: Flask {} queries · Django {} queries".format(*counts)
    )


def test_of_very_many_statements_the_first_are_shown(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.program(
        "import sqlite3\nbase = sqlite3.connect(':memory:')\n"
        "for n in range(150): base.execute('select ?', (n,))"
    )
    side.sql.locator("summary").click()
    expect(side.sql.locator("summary")).to_contain_text("150 queries")
    expect(side.sql.locator("li")).to_have_count(100)
    expect(side.sql).to_contain_text("… and more")
