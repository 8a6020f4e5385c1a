import re
from html import unescape

import pytest

token = re.compile('<input.*name="(csrf.*?)".*value="(.*?)">')


# --8<-- [start:focus]
def publish(client, title):
    """As a visitor does it: with the token of the page."""
    page = client.get("/articles/new/")
    name, value = token.search(page.text).groups()
    form = {"title": title, name: value}
    return client.post("/articles/new/", data=form)


def test_a_new_article_is_shown(client):
    response = publish(client, "Hello")
    assert response.status_code in {302, 303}  # Flask 3.2: 303
    page = client.get(response.headers["Location"])
    assert "<h1>Hello</h1>" in page.text


@pytest.mark.parametrize("title", ["", " ", "x" * 101], ids=len)
def test_a_title_is_needed(client, title):
    assert publish(client, title).status_code == 200


def test_spaces_around_a_title_are_cut(client):
    response = publish(client, "  Tools ")
    page = client.get(response.headers["Location"])
    assert "<h1>Tools</h1>" in page.text


def test_what_is_typed_is_text(client):
    publish(client, "<b>Ada's")
    page = client.get("/articles/")
    assert "<b>" not in page.text
    assert "<b>Ada's" in unescape(page.text)


def test_percent_is_a_letter(client):
    publish(client, "Moths")
    publish(client, "100%")
    page = client.get("/articles/?q=%25")
    assert "100%" in page.text
    assert "Moths" not in page.text


def test_an_unknown_article_is_404(client):
    assert client.get("/articles/4711/").status_code == 404


def test_a_form_without_a_token_is_refused(client):
    form = {"title": "Spam"}
    response = client.post("/articles/new/", data=form)
    assert response.status_code in {400, 403}  # Flask-WTF, Django
    page = client.get("/articles/")
    assert page.status_code == 200
    assert "Spam" not in page.text


# --8<-- [end:focus]
