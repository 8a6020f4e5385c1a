import pytest

from blog.models import db


@pytest.fixture
def client(each_app):
    return each_app.test_client()


def test_a_list(client):
    assert client.get("/users/").json == ["ada"]


def test_no_writing(client):
    assert client.post("/users/").status_code == 405


def test_the_database_is_in_memory(each_app):
    with each_app.app_context():
        assert db.engine.url.database is None
