import pytest

from blog.models import Article

pytestmark = pytest.mark.django_db  # all tests of this file


# each argument is the name of a fixture
def test_it_is_listed(client, article):
    response = client.get("/articles/")
    assert article.title in response.text


def test_a_new_one_is_saved(client, article):
    response = client.post("/articles/", {"title": "New"})
    assert response.status_code == 302
    assert Article.objects.count() == 2


@pytest.mark.parametrize("title", ["", " ", "x" * 101], ids=len)
def test_a_title_is_needed(client, title):
    response = client.post("/articles/", {"title": title})
    assert response.status_code == 200
    assert Article.objects.count() == 0
