import pytest

from sidebyside.content.answers import Answer, differing


def answer(body: str, content_type: str = "text/html", status: int = 200) -> Answer:
    return Answer(status, (("Server", "x"), ("content-type", content_type)), body)


@pytest.mark.parametrize("kind", ["application/json", "application/problem+json; charset=utf-8"])
def test_json_is_compared_as_data(kind: str) -> None:
    assert answer('{"a": 1, "b": 2}\n', kind).comparable == answer('{"b":2,"a":1}', kind).comparable
    assert answer('{"a": 1}', kind).comparable != answer('{"a": "1"}', kind).comparable


def test_text_is_compared_without_its_last_newline() -> None:
    assert answer("a\n", "text/plain").comparable == answer("a", "text/plain").comparable
    assert answer("a b", "text/plain").comparable != answer("a  b", "text/plain").comparable
    assert answer("a b").comparable == answer("a  b").comparable


def test_another_status_is_another_answer() -> None:
    assert answer("a").comparable != answer("a", status=404).comparable


def test_headers_are_not_compared() -> None:
    assert answer("a").comparable == Answer(200, (), "a").comparable


@pytest.mark.parametrize("body", ["", "<h1>Server Error</h1>"])
def test_a_body_that_is_not_the_json_it_promises_is_text(body: str) -> None:
    assert answer(body, "application/json").comparable == (200, body)


def with_headers(*headers: tuple[str, str], body: str = "") -> Answer:
    return Answer(200, headers, body)


def test_html_is_what_a_reader_sees_and_where_it_leads() -> None:
    one = '<style>p {}</style><h1>A</h1>\n<p class="a">b  c <a href="/d">e</a></p>'
    assert answer(one).parts["body"] == "A\nb c [href=/d]e"
    other = '<h1 id="x">A</h1>\n\n<p>b c\t<a class="k" href="/d">e</a></p><script>1</script>'
    assert differing(answer(one), answer(other)) == []
    assert differing(answer(one), answer(other.replace("/d", "/f"))) == ["body"]


def test_an_item_of_a_list_or_menu_is_a_line_wherever_it_stands() -> None:
    one, other = "<li>a</li><li>b</li>", "<li>a</li>\n<li>b</li>"
    assert differing(answer(one), answer(other)) == []
    assert differing(answer(one), answer(one.replace("li", "option"))) == []


def test_a_cookie_is_its_name_and_its_attributes() -> None:
    one = with_headers(("Set-Cookie", "a=1; Path=/; HttpOnly; SameSite=Lax"))
    assert one.parts["Set-Cookie"] == "a; httponly; path=/; samesite=Lax"
    other = with_headers(("Set-Cookie", "a=2; samesite=Lax; HttpOnly; Path=/"))
    assert differing(one, other) == []
    without = with_headers(("Set-Cookie", "a=2; samesite=Lax; Path=/"))
    assert differing(one, without) == ["Set-Cookie"]


def test_of_a_cookie_s_date_only_counts_whether_it_is_over() -> None:
    over = "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0"
    assert with_headers(("Set-Cookie", over)).parts["Set-Cookie"] == "a; expires=past; max-age=0"
    one = with_headers(("Set-Cookie", "a=1; Expires=Fri, 27 Nov 2026 00:00:00 GMT; Max-Age=60"))
    other = with_headers(("Set-Cookie", "a=1; Expires=Sat, 28 Nov 2026 00:00:00 GMT; Max-Age=60"))
    assert differing(one, other) == []


def test_the_order_of_allowed_methods_does_not_count() -> None:
    one, other = with_headers(("Allow", "GET, HEAD")), with_headers(("allow", "HEAD,GET"))
    assert differing(one, other) == []


def test_a_random_value_that_is_taken_over_is_left_out() -> None:
    one = answer('{"token": "a", "user": "ada"}', "application/json")
    other = answer('{"user": "ada", "token": "b"}', "application/json")
    assert one.comparable != other.comparable
    assert one.without(["token"]).comparable == other.without(["token"]).comparable
    for body in ("[1]", "{", ""):
        assert answer(body, "application/json").without(["token"]).body == body
