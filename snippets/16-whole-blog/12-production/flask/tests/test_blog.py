from io import BytesIO

import pytest

from blog.tasks import mail

MOTHS = {"title": "Moths", "slug": "moths", "text": "A relay."}


# --8<-- [start:focus]
def test_a_search(client_of):
    page = client_of().get("/?q=moth").text
    assert "Bugs" in page
    assert "Compilers" not in page


@pytest.mark.parametrize(
    "path", ["/new/", "/articles/bugs/edit/"]
)
def test_strangers_are_sent_to_the_login(client_of, path):
    response = client_of().post(path, data=MOTHS)
    assert response.status_code == 302
    assert response.location.startswith("/login/")


def test_an_author_writes(client_of):
    grace = client_of("grace")
    response = grace.post("/new/", data=MOTHS)
    assert response.location == "/articles/moths/"
    assert "grace" in grace.get("/articles/moths/").text


def test_only_the_author_changes_it(client_of):
    path = "/articles/bugs/edit/"
    response = client_of("ada").post(path, data=MOTHS)
    assert response.status_code == 404
    response = client_of("grace").post(path, data=MOTHS)
    assert response.location == "/articles/moths/"


def test_a_cover_is_a_picture(client_of):
    form = MOTHS | {"cover": (BytesIO(b"<script>"), "moth.png")}
    response = client_of("grace").post("/new/", data=form)
    assert "Not a PNG or JPEG picture." in response.text


def test_a_comment_waits_and_the_author_is_told(client_of):
    form = {"name": "Bob", "text": "So what?"}
    path = "/articles/bugs/"
    with mail.record_messages() as outbox:
        client_of().post(f"{path}comments/", data=form)
    assert outbox[0].recipients == ["grace@example.org"]
    assert "So what?" not in client_of().get(path).text
    assert "So what?" in client_of("grace").get(path).text


# --8<-- [end:focus]
