import pytest


# each argument is the name of a fixture
def test_it_is_listed(client, article):
    response = client.get("/articles/")
    assert article.title in response.text


def test_a_new_one_is_saved(client, article, count):
    form = {"title": "New"}
    response = client.post("/articles/", data=form)
    assert response.status_code == 302
    assert count() == 2


@pytest.mark.parametrize("title", ["", " ", "x" * 101], ids=len)
def test_a_title_is_needed(client, count, title):
    form = {"title": title}
    response = client.post("/articles/", data=form)
    assert response.status_code == 200
    assert count() == 0
