"""The requests that are derived from those of a topic."""

from sidebyside.check.probes.derive import derive
from sidebyside.content.requests import RequestLine, parse_requests


def kinds(*lines: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for probe in derive(map(RequestLine.parse, lines)):
        found.setdefault(probe.kind, []).append(probe.request.line)
    return found


def test_every_method_goes_to_every_path() -> None:
    methods = kinds("GET /posts/1", "DELETE /posts/1")["method"]
    assert methods == [f"{m} /posts/1" for m in ("HEAD", "POST", "PUT", "PATCH", "OPTIONS")]


def test_slashes_are_added_removed_and_doubled() -> None:
    found = kinds("GET /posts/1", "GET /blog/")
    assert found["slash-added"] == ["GET /posts/1/"]
    assert found["slash-removed"] == ["GET /blog"]
    assert found["slash-doubled"] == ["GET /posts//1", "GET /blog//"]


def test_other_values_stand_where_a_number_or_a_name_stands() -> None:
    found = kinds("GET /posts/1/tags")["path"]
    assert "GET /posts/99999999999999999999/tags" in found
    assert "GET /posts/%00/tags" in found
    assert "GET /drafts/..%2F" in kinds("GET /drafts/plan")["path"]


def test_queries_repeat_the_keys_of_the_topic() -> None:
    found = kinds("GET /posts?tag=python")["query"]
    assert "GET '/posts?tag=one&tag=two'" in found
    assert "GET '/posts?tag=%FF'" in found
    assert "GET '/posts?page=-1'" in found
    assert "GET '/posts?page=99999999999999999999'" in found


def test_json_is_broken_emptied_and_given_wrong_types() -> None:
    found = kinds("POST /posts stars:=5")
    start = "POST /posts Content-Type:application/json --raw "
    for body in ("'{'", "null", "'[1]'", "'{}'", '\'{"stars": "abc"}\'', "'{\"stars\": null}'"):
        assert start + body in found["json"]
    assert start + '\'{"stars": 5, "id": 99}\'' in found["json"]
    assert found["body-kind"][0].endswith("x-www-form-urlencoded --raw stars=5")
    assert found["large"][0].endswith("# … is 1,000,000 letters")


def test_forms_lose_repeat_and_empty_their_fields() -> None:
    found = kinds("POST /posts title=Hello")
    start = "POST /posts Content-Type:application/x-www-form-urlencoded"
    assert start in found["form"]
    assert f"{start} --raw 'title=Hello&title=two'" in found["form"]
    assert found["body-kind"][0] == (
        'POST /posts Content-Type:application/json --raw \'{"title": "Hello"}\''
    )


def test_a_form_with_a_token_is_probed_after_what_comes_before_it() -> None:
    talk = parse_requests([["GET /new/", "POST /new/ csrf title=Hello"], ["GET /", "GET /new/"]])
    probes = [probe for probe in derive(talk) if probe.before]
    assert {(probe.request.csrf, probe.before) for probe in probes} == {(True, talk[:1])}
    assert {probe.kind for probe in probes} == {"form", "body-kind", "large"}
    start = "POST /new/ csrf Content-Type:application/x-www-form-urlencoded"
    assert probes[0].request.line == f"{start}  # after GET /new/"
    strangers = [probe for probe in derive(talk) if not probe.before]
    assert not {probe.kind for probe in strangers} & {"form", "body-kind", "large"}


def test_a_form_may_have_been_sent_empty() -> None:
    start = "POST /posts Content-Type:application/x-www-form-urlencoded --raw "
    assert start + "title=+x+" in kinds("POST /posts title=")["form"]


def test_credentials_are_left_out_and_replaced() -> None:
    found = kinds("GET /me 'Authorization:Bearer abc'")
    assert found["method"][0] == "HEAD /me 'Authorization:Bearer abc'"
    assert found["credentials"][0] == "GET /me"
    assert "GET /me 'Authorization:Bearer wrong'" in found["credentials"]


def test_of_several_forms_for_one_address_the_fullest_is_probed() -> None:
    short, full = "POST /new/ csrf title=Hello", "POST /new/ csrf title=Hello text=World"
    for forms in ([short, full], [full, short]):
        talk = parse_requests([["GET /new/", *forms]])
        lines = [probe.request.line for probe in derive(talk) if probe.before]
        assert any("text=World" in line for line in lines)


def test_a_form_with_a_password_is_not_probed_behind_its_token() -> None:
    """Each check of one is a hash, which takes a second."""
    talk = parse_requests([["GET /login/", "POST /login/ csrf name=ada password=secret"]])
    assert not [probe for probe in derive(talk) if probe.before]


def test_the_cookies_of_before_a_logout_are_sent_after_it() -> None:
    lines = [RequestLine.parse(line) for line in ("POST /login a=b", "GET /me", "POST /logout")]
    (left,) = (probe for probe in derive(lines) if probe.before)
    assert left.request.line == "GET /me  # with the cookies of before POST /logout"
    assert (left.before, left.stale) == (tuple(lines), True)


def test_a_topic_without_requests_has_no_probes() -> None:
    assert derive([]) == ()


def test_one_is_sent_from_a_second_thread() -> None:
    assert kinds("GET /")["thread"] == ["GET /  # from a second thread"]


def test_no_probe_comes_twice_or_is_written_already() -> None:
    lines = [RequestLine.parse(line) for line in ("GET /", "DELETE /", "GET /?page=0")]
    wires = [probe.request.wire for probe in derive(lines) if not probe.thread]
    assert len(set(wires)) == len(wires)
    assert not {line.wire for line in lines} & set(wires)
