import pytest

from blog.models import db


@pytest.fixture
def client(one_app):
    return one_app.test_client()


def test_a_list(client):
    assert client.get("/users/").json == ["ada"]


def test_no_writing(client):
    assert client.post("/users/").status_code == 405


def test_the_database_is_in_memory(one_app):
    with one_app.app_context():
        assert db.engine.url.database is None
