import pytest

from sidebyside.content.requests import RequestLine


def test_a_form_with_spaces_and_a_header():
    request = RequestLine.parse("POST /posts?page=2 'title=Hello World' Authorization:'Bearer a'")
    assert (request.method, request.path) == ("POST", "/posts?page=2")
    assert request.form == {"title": "Hello World"}
    assert request.headers == {"Authorization": "Bearer a"}
    assert request.json is None


def test_a_typed_field_makes_the_body_json():
    request = RequestLine.parse("PUT /posts/1 id:=1 title=Hello")
    assert request.json == {"title": "Hello", "id": 1}
    assert request.form is None


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("POST", "not enough values"),
        ("GET posts", "the path 'posts' does not start with /"),
        ("POST /posts title", "'title' is neither field=value"),
        ("POST /posts id:=one", "'one' after := is not JSON"),
        ("POST /posts 'title=x", "No closing quotation"),
    ],
)
def test_what_is_wrong_is_told(line, told):
    with pytest.raises(ValueError, match="request") as caught:
        RequestLine.parse(line)
    assert told in str(caught.value)
