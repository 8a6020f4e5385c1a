import json

import pytest

from tests.browser.conftest import PROTOCOL, TypeErrors
from tests.browser.inside.conftest import Run

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


def test_a_program_runs_in_its_folder_as_main(run: Run) -> None:
    source = "import os, sys, views\nprint(__name__, __file__, sys.argv, os.getcwd(), views.name)"
    ran = run(source, files={"views.py": "name = 'v'\n", "templates/a.html": "<p>"})
    folder = ran.folder
    assert ran.out == f"__main__ {folder}/app.py ['app.py'] {folder} v\n"
    assert ran.outcome["sql"].keys() == {"count", "statements"}
    assert ran.outcome | {"sql": None} == {"status": 0, "error": None, "app": False, "sql": None}
    assert (folder / "templates/a.html").read_text("utf-8") == "<p>"


@pytest.mark.parametrize(
    ("source", "status", "err"),
    [
        ("import sys; sys.exit()", 0, ""),
        ("import sys; sys.exit(3)", 3, ""),
        ("import sys; sys.exit(300)", 44, ""),
        ("import sys; sys.exit(-1)", 255, ""),
        ("import sys; sys.exit('bad luck')", 1, "bad luck\n"),
        ("raise SystemExit", 0, ""),
    ],
)
def test_a_program_ends_with_the_status_that_a_process_would(
    run: Run, source: str, status: int, err: str
) -> None:
    ran = run(source)
    assert (ran.outcome["status"], ran.error, ran.err) == (status, "", err)


def test_an_error_names_the_line(run: Run) -> None:
    outcome = run("x = 1\nx / 0\n").outcome
    assert outcome["status"] == 1
    assert (outcome["error"]["file"], outcome["error"]["line"]) == ("app.py", 2)
    assert outcome["error"]["text"].endswith("ZeroDivisionError: division by zero\n")


def test_source_that_does_not_compile_names_the_line(run: Run) -> None:
    error = run("x = 1\nif x\n").outcome["error"]
    assert (error["file"], error["line"]) == ("app.py", 2)
    assert 'File "app.py", line 2' in error["text"]


def test_a_program_may_close_or_replace_its_output(run: Run) -> None:
    assert run("import sys\nsys.stdout = None").outcome["status"] == 0


def test_a_program_may_replace_what_we_need_ourselves(run: Run) -> None:
    ran = run(f"import json\n{APP}\njson.dumps = json.loads = None", "GET /")
    assert ran.outcome["app"]
    assert "error" not in ran.answers[0][0]


def test_asyncio_runs_though_the_page_has_a_loop(run: Run) -> None:
    views = "import asyncio\nasyncio._set_running_loop(asyncio.new_event_loop())\n"
    source = (
        "import asyncio\nasync def main(): print('ran')\nasyncio.run(main())\n"
        "def app(environ, start_response):\n"
        "    asyncio.run(main())\n"
        "    start_response('200 OK', [])\n"
        "    import views\n"
        "    return []\n"
    )
    ran = run(source, "GET /", "GET /", files={"views.py": views})
    assert ran.out == "ran\nran\nran\n"
    assert [head.get("error") for head, _ in ran.answers] == [None, None]


def test_text_that_the_terminal_cannot_show_is_escaped(run: Run) -> None:
    assert run("print('\\ud800')").out == "\\ud800\n"


def test_logs_and_redirected_output_go_where_they_do_in_a_terminal(run: Run) -> None:
    ran = run(
        "import contextlib, io, logging\n"
        "with contextlib.redirect_stdout(io.StringIO()) as caught: print('caught')\n"
        "logging.warning(caught.getvalue())\n"
    )
    assert (ran.out, ran.err) == ("", "WARNING:root:caught\n\n")


def test_exit_handlers_run_last_and_may_fail(run: Run) -> None:
    source = (
        "import atexit\n"
        "@atexit.register\ndef first(): print('first registered')\n"
        "@atexit.register\ndef second(): raise ValueError('of no consequence')\n"
        "print('end')\n"
    )
    ran = run(source)
    assert ran.out == "end\nfirst registered\n"
    assert "of no consequence" in ran.err
    assert ran.outcome["status"] == 0


def test_what_an_app_needs_outlives_the_exit_handlers(run: Run) -> None:
    source = (
        "import atexit, pathlib, tempfile\n"
        "folder = tempfile.TemporaryDirectory()\n"
        "page = pathlib.Path(folder.name, 'page')\n"
        "page.write_text('kept')\n"
        "atexit.register(print, 'end')\n"
        "def app(environ, start_response):\n"
        "    start_response('200 OK', [])\n"
        "    return [page.read_bytes()]\n"
    )
    ran = run(source, "GET /")
    assert ran.out == "end\n"
    assert ran.answers[0][1] == "kept"


def test_requests_go_to_the_app_that_the_program_left(run: Run) -> None:
    ran = run(APP, ("POST /", "text"))
    assert ran.outcome["app"] is True
    head, body = ran.answers[0]
    assert body == "TEXT"
    assert head["status"] == "200 OK"
    assert head["headers"] == [["Content-Type", "text/plain"]]
    assert head["sql"] == {"count": 1, "statements": [["select ?", "(1,)", True]]}
    assert "error" not in head


def test_an_error_of_the_app_names_its_line(run: Run) -> None:
    head, body = run(APP, "GET /error").answers[0]
    assert (head["status"], head["headers"], body) == ("", [], "")
    assert (head["error"]["file"], head["error"]["line"]) == ("app.py", 8)
    assert head["received"]["line"] == "GET /error HTTP/1.1"
    assert head["sql"]["count"] == 1


def test_a_request_to_no_app_is_an_error(run: Run) -> None:
    head, _ = run("x = 1", "GET /").answers[0]
    assert head["error"]["text"] == "LookupError: The program left no app.\n"
    assert "received" not in head


def test_what_the_page_is_told_is_what_typescript_expects(
    run: Run, type_errors: TypeErrors
) -> None:
    source = "import sqlite3\nc = sqlite3.connect(':memory:')\nc.execute('select 1')\nc.close()\n"
    serves = (
        APP
        + "from wsgiref.simple_server import make_server\nmake_server('', 0, app).serve_forever()\n"
    )
    needs = APP.replace("start_response(", "import elsewhere; start_response(", 1)
    site = {"elsewhere": "some-package"}
    ran = [
        run(source),
        run("1 / 0"),
        run("if x\n"),
        run(serves),
        run("import elsewhere", packages=site),
        run(needs, ("POST /", "text"), "GET /error", packages=site),
    ]
    outcomes = [each.outcome for each in ran]
    heads = [head for each in ran for head, _ in each.answers]
    told = {key for each in (*outcomes, *heads) for key in each}
    assert {"serving", "missing", "error", "received"} <= told

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


def test_a_request_of_the_page_is_what_python_expects(run: Run, type_errors: TypeErrors) -> None:
    head, body = run(APP, ("POST /", "text")).answers[0]
    assert (head["status"], body) == ("200 OK", "TEXT")
    asked = {"method": "POST", "target": "/", "headers": [("X-A", "b")]}
    assert not type_errors(
        f'import type {{ RequestHead }} from "{PROTOCOL}/messages";\n'
        f"export const head: Required<RequestHead> = {json.dumps(asked)};\n"
    )
