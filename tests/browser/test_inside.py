"""The Python that runs next to the reader's program, tried outside of a browser."""

import sqlite3
import traceback

import pytest

from sidebyside.browser.inside import chance, http, reports, statements


@pytest.fixture(autouse=True)
def jar(monkeypatch):
    monkeypatch.setattr(http, "_jar", {})


def echo(environ, start_response):
    start_response("200 OK", [("Set-Cookie", "a=1; Path=/"), ("X", "y")])
    body = environ["wsgi.input"].read().decode()
    lines = environ["REQUEST_METHOD"], environ["PATH_INFO"], environ["QUERY_STRING"]
    return [repr((*lines, environ.get("HTTP_COOKIE"), environ.get("HTTP_X_A"), body)).encode()]


def test_a_request_reaches_the_app_as_it_is():
    answer = http.call(echo, "PUT", "/%C3%BC?q=1", [("X-A", "b")], b"text")
    assert answer["status"] == "200 OK"
    assert eval(answer["body"]) == ("PUT", "/Ã¼", "q=1", None, "b", "text")


def test_cookies_come_back_until_they_are_deleted():
    http.call(echo, "GET", "/", [], b"")
    assert b"'a=1'" in http.call(echo, "GET", "/", [], b"")["body"]

    def forget(environ, start_response):
        start_response("200 OK", [("Set-Cookie", "a=; Max-Age=0; Path=/")])
        return []

    http.call(forget, "GET", "/", [], b"")
    assert b"None" in http.call(echo, "GET", "/", [], b"")["body"]


def test_statements_are_recorded_with_parameters_below_any_cursor_class(monkeypatch):
    monkeypatch.setattr(sqlite3, "connect", sqlite3.connect)
    monkeypatch.setattr(sqlite3.dbapi2, "connect", sqlite3.connect)
    statements.install()

    class Upper(sqlite3.Cursor):
        def execute(self, sql, parameters=()):
            return super().execute(sql.upper(), parameters)

    connection = sqlite3.connect(":memory:")
    connection.execute("create table t (n)")
    connection.cursor(Upper).execute("insert into t values (?)", ("x",))
    connection.executemany("insert into t values (?)", [("y",), ("z",)])
    connection.execute("pragma user_version")
    taken = statements.take()
    connection.close()
    assert taken["count"] == 3
    assert taken["statements"][1] == ["INSERT INTO T VALUES (?)", "('x',)", True]
    assert taken["statements"][2][1] == "[('y',), ('z',)]"
    assert taken["statements"][3][2] is False
    assert statements.take() == {"count": 0, "statements": []}


def test_a_traceback_names_the_readers_lines_only(tmp_path):
    entry = tmp_path / "app.py"
    entry.write_text("import json\n\ndef f():\n    json.loads('{')\n\nf()\n", "utf-8")
    try:
        exec(compile(entry.read_text("utf-8"), str(entry), "exec"), {})
    except ValueError as error:
        told = reports.explain(error, str(tmp_path))
        whole = "".join(traceback.format_exception(error))
    assert (told["file"], told["line"]) == ("app.py", 4)
    assert 'File "app.py", line 6, in <module>' in told["text"]
    assert "json/__init__.py" in whole
    assert "json/__init__.py" not in told["text"]


def test_hashes_of_text_are_salted_only_for_the_program(monkeypatch, tmp_path):
    monkeypatch.setattr("builtins.hash", hash)
    plain = hash("a")
    chance.renew(str(tmp_path))
    found = {"hash": hash}
    exec(compile("one, two = hash('a'), hash(7)", str(tmp_path / "app.py"), "exec"), found)
    assert found["one"] != plain
    assert found["two"] == 7
    assert hash("a") == plain
