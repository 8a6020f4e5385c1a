import pytest

pytestmark = pytest.mark.usefixtures("committed")


def test_committed_and_announced(client, count, sent):
    client.post("/articles/", data={"title": "New"})
    assert count() == 1
    assert sent == ["New"]


def test_no_rows_are_left(count):
    assert count() == 0
