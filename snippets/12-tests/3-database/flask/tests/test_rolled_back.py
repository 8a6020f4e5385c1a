import pytest

pytestmark = pytest.mark.usefixtures("rolled_back")


def test_a_new_one_is_saved(client, count):
    form = {"title": "New"}
    response = client.post("/articles/", data=form)
    assert response.status_code == 201
    assert count() == 2


def test_each_starts_with_one_article(count):
    assert count() == 1


def test_a_taken_title_is_refused(client, count):
    form = {"title": "Hello"}
    response = client.post("/articles/", data=form)
    assert response.status_code == 409
    assert count() == 1


def test_it_is_announced(client, sent):
    client.post("/articles/", data={"title": "New"})
    assert sent == ["New"]
