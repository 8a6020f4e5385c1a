"""What both frameworks' drivers send to a real server is noted, with its values."""

import pytest
from sqlalchemy import create_engine, text

from sidebyside.check.run.server_statements import recording_on_a_server
from sidebyside.services import SERVICES
from tests.check.conftest import needed


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("mariadb", ["SELECT 'O\\'Neil'", "INSERT INTO t VALUES (1),(2)"]),
        (
            "postgresql",
            ["SELECT 'O''Neil'", "INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (2)"],
        ),
    ],
)
def test_statements_are_noted_as_the_driver_sends_them(
    monkeypatch: pytest.MonkeyPatch, name: str, sent: list[str]
) -> None:
    needed(name)
    noted: list[str] = []
    with SERVICES[name].provide() as variables:
        monkeypatch.setenv("DATABASE_URL", variables["DATABASE_URL"])
        engine = create_engine(variables["DATABASE_URL"])
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE t (a INTEGER)"))
            with recording_on_a_server(noted.append):
                assert connection.scalar(text("SELECT :name"), {"name": "O'Neil"}) == "O'Neil"
                cursor = connection.connection.cursor()
                cursor.executemany("INSERT INTO t VALUES (%s)", [(1,), (2,)])
            assert connection.scalar(text("SELECT sum(a) FROM t")) == 3
        engine.dispose()
    assert noted == sent


def test_without_a_server_nothing_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = pytest.importorskip("pymysql.connections").Connection
    monkeypatch.setenv("DATABASE_URL", "sqlite://")
    query = connection.query
    with recording_on_a_server(print):
        assert connection.query is query
