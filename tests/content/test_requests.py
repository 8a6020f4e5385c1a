import pytest

from sidebyside.content.requests import Request, RequestLine, parse_requests

FORM = ("Content-Type", "application/x-www-form-urlencoded")
JSON = ("Content-Type", "application/json")


def test_a_plain_request_has_neither_headers_nor_a_body() -> None:
    request = RequestLine.parse("GET /posts?page=2")
    assert request.line == "GET /posts?page=2"
    assert request.wire == Request("GET", "/posts?page=2", (), "")


def test_a_form_with_spaces_and_a_header() -> None:
    request = RequestLine.parse("POST /posts 'title=Grüße & more' Authorization:'Bearer a'").wire
    assert (request.method, request.target) == ("POST", "/posts")
    assert request.headers == (("Authorization", "Bearer a"), FORM)
    assert request.body == "title=Gr%C3%BC%C3%9Fe+%26+more"


def test_a_typed_field_makes_the_body_json() -> None:
    request = RequestLine.parse("PUT /posts/1 id:=1 title=你好").wire
    assert request.headers == (JSON,)
    assert request.body == '{"title": "你好", "id": 1}'


def test_a_content_type_of_ones_own_is_sent_instead() -> None:
    request = RequestLine.parse("PATCH /posts/1 id:=1 content-type:application/merge-patch+json")
    assert request.wire.headers == (("content-type", "application/merge-patch+json"),)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("POST", "not enough values"),
        ("FETCH /", "'FETCH' is none of GET, HEAD, "),
        ("GET posts", "the path 'posts' does not start with /"),
        ("POST /posts title", "'title' is neither field=value"),
        ("POST /posts id:=one", "'one' after := is not JSON"),
        ("POST /posts 'title=x", "No closing quotation"),
    ],
)
def test_what_is_wrong_with_a_request_is_told(line: str, expected: str) -> None:
    with pytest.raises(ValueError, match="request") as caught:
        RequestLine.parse(line)
    assert expected in str(caught.value)


def test_a_list_within_the_list_is_a_conversation() -> None:
    login = ["GET /login/", "POST /login/ csrf name=ada"]
    found = parse_requests(["GET /", login, "GET /x", ["GET /y"]])
    assert [(request.line, request.conversation) for request in found] == [
        ("GET /", 0),
        ("GET /login/", 1),
        ("POST /login/ csrf name=ada", 1),
        ("GET /x", 0),
        ("GET /y", 2),
    ]
    assert [request.csrf for request in found] == [False, False, True, False, False]
    assert found[2].wire == Request("POST", "/login/", (FORM,), "name=ada")


@pytest.mark.parametrize(
    "line",
    [
        "POST / csrf",
        "GET /me Authorization:'Bearer {token}'",
        "GET /articles/{id}/",
        "POST /refresh token={token}",
        "POST /refresh token={token} n:=1",
    ],
)
def test_what_takes_something_over_needs_an_answer_before_it(line: str) -> None:
    assert parse_requests([["GET /", line]])[1].takes_over
    for alone in ([line], [[line]], ["GET /", line]):
        with pytest.raises(ValueError, match="put both into a list of their own"):
            parse_requests(alone)


def test_json_is_not_taken_for_a_name() -> None:
    assert not RequestLine.parse("""POST / 'filter:={"a": {"b": 1}}'""").takes_over


def test_a_request_knows_which_names_the_later_ones_take_over() -> None:
    lines = ["GET /", ["POST /tokens/", "GET /{id}/ X-Key:{token}", "GET /{id}/"], "GET /"]
    gives = [list(request.gives) for request in parse_requests(lines)]
    assert gives == [[], ["id", "token"], ["id"], [], []]
