import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from sidebyside.browser.inside import program
from tests.browser.conftest import PROTOCOL, TypeErrors
from tests.browser.inside.conftest import Reader

APP = """\
import sqlite3

def app(environ, start_response):
    with sqlite3.connect(":memory:") as connection:
        connection.execute("select ?", (1,))
    connection.close()
    if environ["PATH_INFO"] == "/error":
        raise LookupError("no such page")
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["wsgi.input"].read().upper()]
"""


def test_a_program_runs_in_its_folder_as_main(
    reader: Reader, capsys: pytest.CaptureFixture[str]
) -> None:
    source = "import os, sys, views\nprint(__name__, __file__, sys.argv, os.getcwd(), views.name)"
    outcome = reader.run(source, **{"views.py": "name = 'v'\n", "templates/a.html": "<p>"})
    folder = program.FOLDER
    assert capsys.readouterr().out == f"__main__ {folder}/app.py ['app.py'] {folder} v\n"
    assert outcome == {
        "status": 0,
        "error": None,
        "app": False,
        "sql": {"count": 0, "statements": []},
    }
    assert Path(folder, "templates/a.html").read_text("utf-8") == "<p>"
    del sys.modules["views"]


@pytest.mark.parametrize(
    ("source", "status", "err"),
    [
        ("import sys; sys.exit()", 0, ""),
        ("import sys; sys.exit(3)", 3, ""),
        ("import sys; sys.exit('bad luck')", 1, "bad luck\n"),
        ("raise SystemExit", 0, ""),
    ],
)
def test_a_program_ends_with_the_status_that_a_process_would(
    reader: Reader, capsys: pytest.CaptureFixture[str], source: str, status: int, err: str
) -> None:
    outcome = reader.run(source)
    assert (outcome["status"], outcome["error"]) == (status, None)
    assert capsys.readouterr().err == err


def test_an_error_names_the_line(reader: Reader) -> None:
    outcome = reader.run("x = 1\nx / 0\n")
    assert outcome["status"] == 1
    assert (outcome["error"]["file"], outcome["error"]["line"]) == ("app.py", 2)
    assert outcome["error"]["text"].endswith("ZeroDivisionError: division by zero\n")


def test_source_that_does_not_compile_names_the_line(reader: Reader) -> None:
    error = reader.run("x = 1\nif x\n")["error"]
    assert (error["file"], error["line"]) == ("app.py", 2)
    assert 'File "app.py", line 2' in error["text"]


def test_a_program_may_close_or_replace_its_output(reader: Reader) -> None:
    assert reader.run("import sys\nsys.stdout = None")["status"] == 0


def test_asyncio_runs_though_the_page_has_a_loop(
    reader: Reader, capsys: pytest.CaptureFixture[str]
) -> None:
    loop = asyncio.new_event_loop()
    asyncio._set_running_loop(loop)
    source = "import asyncio\nasync def main(): print('ran')\nasyncio.run(main())"
    assert reader.run(source)["error"] is None
    loop.close()
    assert capsys.readouterr().out == "ran\n"


def test_text_that_the_terminal_cannot_show_is_escaped(reader: Reader) -> None:
    assert reader.run("print('\\ud800')")["error"] is None


def test_requests_go_to_the_app_that_the_program_left(reader: Reader) -> None:
    assert reader.run(APP)["app"] is True
    head, body = reader.request("/", "text")
    assert body == b"TEXT"
    assert head["status"] == "200 OK"
    assert head["headers"] == [["Content-Type", "text/plain"]]
    assert head["sql"] == {"count": 1, "statements": [["select ?", "(1,)", True]]}
    assert "error" not in head


def test_an_error_of_the_app_names_its_line(reader: Reader) -> None:
    reader.run(APP)
    head, body = reader.request("/error")
    assert (head["status"], head["headers"], body) == ("", [], b"")
    assert (head["error"]["file"], head["error"]["line"]) == ("app.py", 8)
    assert head["sql"]["count"] == 1


def test_a_request_to_no_app_is_an_error(reader: Reader) -> None:
    reader.run("x = 1")
    head, _ = reader.request("/")
    assert "no attribute 'app'" in head["error"]["text"]


def test_what_the_page_is_told_is_what_typescript_expects(
    reader: Reader, type_errors: TypeErrors
) -> None:
    source = "import sqlite3\nc = sqlite3.connect(':memory:')\nc.execute('select 1')\nc.close()\n"
    outcomes = [reader.run(source), reader.run("1 / 0"), reader.run("if x\n"), reader.run(APP)]
    heads = [reader.request("/", "text")[0], reader.request("/error")[0]]
    assert any(outcome["error"] for outcome in outcomes)
    assert all(head["sql"]["statements"] for head in heads)

    def errors() -> str:
        return type_errors(
            f'import type {{ AnswerHead, Outcome }} from "{PROTOCOL}/messages";\n'
            f"export const outcomes: Outcome[] = {json.dumps(outcomes)};\n"
            f"export const answers: AnswerHead[] = {json.dumps(heads)};\n"
        )

    assert errors() == ""
    outcomes[0]["surplus"] = 1
    heads[1]["error"].pop("file")
    found = errors()
    assert "\"surplus\"' does not exist in type 'Outcome'" in found
    assert "Property 'file' is missing" in found


def test_a_request_of_the_page_is_what_python_expects(
    reader: Reader, type_errors: TypeErrors
) -> None:
    reader.run(APP)
    head, body = reader.request("/", "text")
    assert (head["status"], body) == ("200 OK", b"TEXT")
    asked = {"method": "POST", "target": "/", "headers": [("X-A", "b")]}
    assert not type_errors(
        f'import type {{ RequestHead }} from "{PROTOCOL}/messages";\n'
        f"export const head: Required<RequestHead> = {json.dumps(asked)};\n"
    )


def test_the_folder_is_the_current_one(reader: Reader) -> None:
    assert os.getcwd() == program.FOLDER
    assert sys.path[0] == program.FOLDER
