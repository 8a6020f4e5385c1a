import time

import pytest

from sidebyside.browser.inside.cookies import cookie_header, keep

HOUR_AGO = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() - 3600))
IN_AN_HOUR = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 3600))


def test_a_cookie_comes_back_as_it_was_written() -> None:
    keep('a="x\\054y"; Path=/; HttpOnly; SameSite=Lax', "/")
    keep("b=2; Path=/", "/")
    assert cookie_header("/any") == 'a="x\\054y"; b=2'


def test_a_later_cookie_of_the_name_replaces_the_earlier() -> None:
    keep("a=1; Path=/", "/")
    keep("a=2; Path=/", "/")
    assert cookie_header("/") == "a=2"


@pytest.mark.parametrize(
    "attributes",
    ["Max-Age=0", "Max-Age=-1", f"Expires={HOUR_AGO}", "Expires=Thu, 01-Jan-1970 00:00:00 GMT"],
    ids=["no time", "less than no time", "an hour ago", "1970"],
)
def test_an_expired_cookie_is_forgotten(attributes: str) -> None:
    keep("a=1; Path=/", "/")
    keep(f"a=; Path=/; {attributes}", "/")
    assert cookie_header("/") == ""


@pytest.mark.parametrize(
    "attributes",
    [
        "Max-Age=60",
        f"Expires={IN_AN_HOUR}",
        f"Max-Age=60; Expires={HOUR_AGO}",
        "Expires=tomorrow",
        "Max-Age=soon",
    ],
    ids=["a minute", "an hour", "a minute, whatever the date", "no date", "no number"],
)
def test_a_cookie_whose_time_has_not_come_is_kept(attributes: str) -> None:
    keep(f"a=1; {attributes}", "/")
    assert cookie_header("/") == "a=1"


def test_a_cookie_is_kept_until_its_time_has_come(monkeypatch: pytest.MonkeyPatch) -> None:
    keep("a=1; Max-Age=60", "/")
    then = time.time() + 61
    monkeypatch.setattr(time, "time", lambda: then)
    assert cookie_header("/") == ""


@pytest.mark.parametrize(
    ("attributes", "answered", "comes_to", "stays_away_from"),
    [
        ("Path=/admin", "/", ["/admin", "/admin/users"], ["/", "/administration"]),
        ("Path=/admin/", "/", ["/admin/", "/admin/users"], ["/", "/adminis"]),
        ("", "/blog/post", ["/blog", "/blog/other"], ["/", "/bloggers"]),
        ("", "/post", ["/", "/blog"], []),
        ("Path=blog", "/post", ["/", "/blog"], []),
    ],
)
def test_a_cookie_goes_to_the_paths_that_it_is_for(
    attributes: str, answered: str, comes_to: list[str], stays_away_from: list[str]
) -> None:
    keep(f"a=1; {attributes}", answered)
    assert [path for path in comes_to if not cookie_header(path)] == []
    assert [path for path in stays_away_from if cookie_header(path)] == []


def test_the_cookie_of_the_longer_path_comes_first() -> None:
    keep("a=whole; Path=/", "/")
    keep("a=blog; Path=/blog", "/")
    assert cookie_header("/blog/1") == "a=blog; a=whole"


def test_a_secure_cookie_comes_back_to_localhost() -> None:
    keep("a=1; Secure", "/")
    assert cookie_header("/") == "a=1"


@pytest.mark.parametrize(
    ("domain", "expected"),
    [("localhost", "a=1"), (".localhost", "a=1"), ("example.org", ""), ("host", "")],
)
def test_only_a_cookie_for_this_host_is_kept(domain: str, expected: str) -> None:
    keep(f"a=1; Domain={domain}", "/")
    assert cookie_header("/") == expected


@pytest.mark.parametrize("cookie", ["a=b c", 'j={"x":1, "y":2}', "a[]=1", "a=b=c", "a="])
def test_what_python_cannot_read_comes_back_as_from_a_browser(cookie: str) -> None:
    keep(f"{cookie} ; path = / ;httponly", "/deep/page")
    assert cookie_header("/") == cookie


def test_what_is_no_cookie_is_ignored() -> None:
    for header in ("a", "=1", "a; b=1", ""):
        keep(header, "/")
    assert cookie_header("/") == ""
