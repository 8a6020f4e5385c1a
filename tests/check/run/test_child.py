"""A program runs as by ``python app.py``, in every Python that snippets ask for."""

from typing import Any

import pytest

from tests.check.run.conftest import RunChild

APP = """
def app(environ, start_response):
    size = int(environ.get("CONTENT_LENGTH") or 0)
    said = [
        environ["REQUEST_METHOD"],
        environ["PATH_INFO"],
        environ["QUERY_STRING"],
        environ.get("CONTENT_TYPE", ""),
        environ["wsgi.input"].read(size).decode(),
        environ.get("HTTP_COOKIE", ""),
    ]
    headers = [("Content-Type", "text/plain"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]
    start_response("201 Created", headers)
    return ["|".join(said).encode()]
"""


def request(line: str, **wire: Any) -> dict[str, Any]:
    empty = {"method": "GET", "target": "/", "headers": [], "body": ""}
    return {"line": line, "wire": {**empty, **wire}}


def test_a_program_runs_as_a_script_in_any_python(run_child: RunChild, any_python: str) -> None:
    source = (
        "import pathlib, sys\nprint(__name__, sys.argv, pathlib.Path(__file__).name)\n"
        "pathlib.Path('own').write_text('a')\nprint(open('own').read(), end='')\n"
    )
    outcome = run_child(source, python=any_python)
    assert outcome["error"] is None
    assert outcome["violations"] == []
    assert outcome["prints"] == [[2, "__main__ ['app.py'] app.py"], [4, "a"]]


def test_the_versions_of_what_it_declares_are_told(run_child: RunChild) -> None:
    versions = run_child("import sys\nprint(sys.version.split()[0])\n")
    assert versions["versions"]["python"] == versions["prints"][0][1]
    assert "flask" in versions["versions"]


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ("x = 1\n1 / 0\n", ("ZeroDivisionError", "division by zero", "app.py", 2)),
        ("x = (\n", ("SyntaxError", None, "app.py", 1)),
        ("import sys\nsys.exit(3)\n", ("SystemExit", "3", "app.py", 2)),
        ("import blog\nblog.fail()\n", ("KeyError", "'a'", "blog.py", 2)),
        (
            "import warnings\nwarnings.warn('old', FutureWarning)\n",
            ("FutureWarning", "old", "app.py", 2),
        ),
    ],
)
def test_an_error_is_told_with_the_last_own_line(
    run_child: RunChild, source: str, error: tuple[str, str | None, str, int]
) -> None:
    outcome = run_child(source, files={"blog.py": "def fail():\n    {}['a']\n"})["error"]
    type_, message, file, line = error
    assert (outcome["type"], outcome["file"], outcome["line"]) == (type_, file, line)
    assert message in (None, outcome["message"])


def test_others_may_use_what_is_deprecated(run_child: RunChild) -> None:
    warn = "warnings.warn_explicit('old', DeprecationWarning, 'other.py', 1, module='other')"
    assert run_child(f"import warnings\n{warn}\n")["error"] is None


def test_requests_are_sent_as_they_are_and_share_their_cookies(run_child: RunChild) -> None:
    form = [["Content-Type", "application/x-www-form-urlencoded"]]
    post = request("POST", method="POST", target="/a?b=c", headers=form, body="x=%C3%BC")
    outcome = run_child(APP, requests=[post, request("GET /")])
    first, second = outcome["answers"]
    assert first["status"] == 201
    assert first["headers"][:3] == [
        ["Content-Type", "text/plain"],
        ["Set-Cookie", "a=1"],
        ["Set-Cookie", "b=2"],
    ]
    assert first["body"] == "POST|/a|b=c|application/x-www-form-urlencoded|x=%C3%BC|"
    assert second["body"].startswith("GET|/||")
    assert second["body"].endswith("|a=1; b=2")


def test_a_conversation_has_cookies_of_its_own_and_takes_over_the_token(
    run_child: RunChild,
) -> None:
    page = """'<input name="csrf_token" value="t">' + environ.get("HTTP_COOKIE", "")"""
    app = APP.replace("text/plain", "text/html").replace(
        '"|".join(said)', f'("|".join(said) + {page})'
    )
    asked = [request("GET /"), request("GET /"), request("POST /", method="POST")]
    asked[1]["conversation"] = asked[2]["conversation"] = 1
    asked[2]["csrf"] = True
    answers = run_child(app, requests=asked)["answers"]
    assert [answer["body"].split("<")[0] for answer in answers] == [
        "GET|/||||",
        "GET|/||||",
        "POST|/||application/x-www-form-urlencoded|csrf_token=t|a=1; b=2",
    ]


def test_a_token_that_no_page_has_is_told_with_the_line(run_child: RunChild) -> None:
    asked = [request("GET /"), {**request("POST / csrf"), "csrf": True}]
    error = run_child(APP, requests=asked)["error"]
    assert error["message"] == "POST / csrf: no page before it has a CSRF token"


def test_a_request_that_raises_is_told_with_its_line(run_child: RunChild) -> None:
    source = "def app(environ, start_response):\n    raise KeyError('a')\n"
    error = run_child(source, requests=[request("GET /x")])["error"]
    assert (error["message"], error["file"], error["line"]) == ("GET /x: 'a'", "app.py", 2)


def test_requests_need_an_app(run_child: RunChild) -> None:
    error = run_child("x = 1\n", requests=[request("GET /")])["error"]
    assert "there is no WSGI `app`" in error["message"]
