"""Links that hold an edit: what they show and where, and which are refused."""

import json
import random
import time

import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPair
from tests.web.run.edit.links import NOT_DEFLATED, follow, link, link_of_code, pack
from tests.web.topics import FILES, HELLO

THEIRS = "print('theirs')\n"
NOISE = random.Random(1).randbytes(10**5).hex()

TOO_LARGE = {
    "en": "This link holds more than a page takes, so it only leads to this pair.",
    "zh": "这个链接里的内容超过了网页能接受的大小，所以它只指向这组对照。",
}
BROKEN = {
    "en": "What this link holds cannot be read, so it only leads to this pair.",
    "zh": "这个链接里的内容无法读取，所以它只指向这组对照。",
}


@pytest.mark.short
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "From a link: somebody changed 2 lines of Django, app.py."),
        ("zh", "来自链接：有人改了 Django 的 app.py：2 行。"),
    ],
)
@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_a_link_opens_on_the_side_that_was_changed(
    open_pair: OpenPair, language: str, said: str, size: str
) -> None:
    pair = open_pair(HELLO, language, size)
    source = pair.django.shown.text_content() or ""
    shared = source.replace("Hello, World!", "Hello!", 1) + "print(1)\n"
    follow(pair, link(pair, {"django": {"app.py": shared}}))
    expect(pair.django.note).to_contain_text(said)
    expect(pair.django.box).to_be_visible()
    expect(pair.flask.box).to_be_visible(visible=size == "desktop")
    expect(pair.django.shown).to_have_text(shared)
    expect(pair.django.box.locator(".line--changed")).to_have_text(
        ['    return HttpResponse("Hello!")\n', "print(1)\n"]
    )
    expect(pair.django.box.locator(".line--changed").first).to_be_in_viewport()
    expect(pair.django.output).to_have_attribute("data-state", "recorded")


def test_a_link_opens_on_the_side_that_was_changed_whichever_the_reader_chose(
    open_pair: OpenPair,
) -> None:
    pair = open_pair(HELLO)
    pair.box.locator('.switch input[value="flask"]').check()
    follow(pair, link(pair, {"django": {"app.py": THEIRS}}))
    expect(pair.django.box).to_be_visible()
    expect(pair.flask.box).to_be_hidden()
    expect(pair.box.locator('[data-role="status"]')).to_have_text(
        "This link shows Django; your last choice was Flask"
    )


def test_a_link_shows_the_file_that_was_changed(open_pair: OpenPair) -> None:
    pair = open_pair(FILES)
    follow(pair, link(pair, {"flask": {"views.py": "name = 'theirs'\n"}}))
    tab = pair.flask.box.get_by_role("tab", name="views.py")
    expect(tab).to_have_attribute("aria-selected", "true")
    expect(pair.flask.shown).to_have_text("name = 'theirs'\n")
    assert pair.flask.run() == "theirs\n"


@pytest.mark.short
def test_a_file_that_the_side_does_not_have_is_added_to_it(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    files = {
        "app.py": "from blog.names import name\nprint(name)\n",
        "blog/names.py": "name = 'a'\n",
    }
    follow(pair, link(pair, {"flask": files}))
    tabs = pair.flask.box.get_by_role("tab")
    expect(tabs).to_have_text(["app.py", "blog/names.py"])
    expect(pair.flask.note).to_contain_text("blog/names.py added")
    tabs.last.click()
    expect(pair.flask.shown).to_have_text("name = 'a'\n")
    assert pair.flask.run() == "a\n"


def test_a_link_that_is_pasted_on_the_page_itself_is_opened(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    pair.page.goto(link(pair, {"flask": {"app.py": THEIRS}}))  # only the fragment changes
    expect(pair.flask.shown).to_have_text(THEIRS)


@pytest.mark.short
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    "code",
    [
        pytest.param(
            pack(json.dumps({"flask": {"app.py": "#" * 40_000_000}})), id="unpacks to 40 MB"
        ),
        pytest.param(pack(json.dumps({"flask": {"app.py": NOISE}})), id="is long"),
    ],
)
def test_a_link_that_is_too_large_is_refused(open_pair: OpenPair, language: str, code: str) -> None:
    pair = open_pair(HELLO, language)
    began = time.monotonic()
    follow(pair, link_of_code(pair, code))
    expect(pair.box.get_by_role("alert")).to_have_text(TOO_LARGE[language])
    assert time.monotonic() - began < 10
    assert THEIRS not in (pair.flask.shown.text_content() or "")
    expect(pair.flask.note).to_be_hidden()


MALFORMED = {
    "not base64": "%20A",
    "not deflated": NOT_DEFLATED,
    "nothing": "",
    "not JSON": pack("{"),
    "a list": pack("[]"),
    "no files": pack('{"flask": null}'),
    "no such side": pack('{"rails": {"app.py": ""}}'),
    "a number for a text": pack('{"flask": {"app.py": 1}}'),
    "no program": pack('{"flask": {"app.py": null}}'),
    "outside": pack('{"flask": {"../app.py": ""}}'),
    "absolute": pack('{"flask": {"/etc/passwd": ""}}'),
    "absolute elsewhere": pack('{"flask": {"C:/x": ""}}'),
    "no name": pack('{"flask": {"": ""}}'),
    "a control character": pack('{"flask": {"a\\u0000b": ""}}'),
    "below a file": pack('{"flask": {"app.py/x": ""}}'),
    "many files": pack(json.dumps({"flask": {f"{n}.py": "" for n in range(101)}})),
}


@pytest.mark.parametrize("code", MALFORMED.values(), ids=MALFORMED)
def test_a_malformed_link_is_a_link_to_the_pair(open_pair: OpenPair, code: str) -> None:
    pair = open_pair(HELLO)
    follow(pair, link_of_code(pair, code))
    expect(pair.box.get_by_role("alert")).to_contain_text(BROKEN["en"])
    expect(pair.box).to_be_in_viewport()
    expect(pair.flask.note).to_be_hidden()
    expect(pair.flask.shown).to_contain_text("Hello, World!")


def test_a_malformed_link_is_refused_in_chinese_and_the_pair_runs(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO, "zh")
    follow(pair, link_of_code(pair, NOT_DEFLATED))
    expect(pair.box.get_by_role("alert")).to_contain_text(BROKEN["zh"])
    assert pair.flask.run() == "200 Hello, World!\n"


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Too large for a link"), ("zh", "内容太大，放不进链接")]
)
def test_what_no_link_can_hold_is_not_shared(open_pair: OpenPair, language: str, said: str) -> None:
    pair = open_pair(HELLO, language, permissions=["clipboard-read", "clipboard-write"])
    pair.flask.write(NOISE)
    pair.flask.press("share")
    expect(pair.flask.box.locator('[data-action="share"]')).to_have_text(said)
