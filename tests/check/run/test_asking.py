"""Each probe begins where the program has ended."""

from typing import Any

from tests.check.run.conftest import RunChild
from tests.check.run.test_child import request

COUNTS = """
import pathlib, threading
print("ready")
count = 0
file = pathlib.Path("count")
file.write_text("0")

def app(environ, start_response):
    global count
    path = environ["PATH_INFO"]
    if path == "/broken":
        raise KeyError("a bug")
    count += 1
    file.write_text(str(int(file.read_text()) + 1))
    size = int(environ.get("CONTENT_LENGTH") or 0)
    said = [str(count), file.read_text(), str(len(environ["wsgi.input"].read(size)))]
    said.append(environ.get("HTTP_COOKIE", ""))
    said.append(str(threading.current_thread() is threading.main_thread()))
    print("never seen")
    start_response("200 OK", [("Content-Type", "text/plain"), ("Set-Cookie", f"n={count}")])
    return [" ".join(said).encode()]
"""


def probe(line: str, before: tuple[dict[str, Any], ...] = (), **more: Any) -> dict[str, Any]:
    empty = {"kind": "method", "before": before, "stale": False, "thread": False, "letters": 0}
    keys = ("method", "target", "headers", "body")
    wire = {key: more.pop(key) for key in keys if key in more}
    csrf = more.pop("csrf", False)
    return {**empty, "request": {**request(line, **wire), "csrf": csrf}, **more}


def test_no_probe_sees_the_effects_of_another(run_child: RunChild) -> None:
    get = request("GET /")
    probes = [probe("GET /"), probe("GET /"), probe("GET /", before=(get, get), stale=True)]
    outcome = run_child(COUNTS, requests=[get], probes=probes)
    bodies = [answer["body"] for answer in outcome["probed"]]
    # the last came with the cookies of before the second one
    assert bodies == ["1 1 0  True", "1 1 0  True", "3 3 0 n=1 True"]
    assert outcome["answers"][0]["body"] == "1 1 0  True"
    assert (outcome["prints"], outcome["violations"]) == ([[3, "ready"]], [])


FORM = """
print("ready")
import os
stored, token = [], os.urandom(8).hex()

def app(environ, start_response):
    size = int(environ.get("CONTENT_LENGTH") or 0)
    sent = environ["wsgi.input"].read(size).decode()
    known = environ.get("HTTP_COOKIE") == f"token={token}"
    if environ["REQUEST_METHOD"] == "GET":
        said = f'<input type="hidden" name="csrf_token" value="{token}">'
    elif known and f"csrf_token={token}" in sent:
        stored.append(sent.replace(token, "…"))
        said = " ".join(stored)
    else:
        said = "refused"
    headers = [("Content-Type", "text/html"), ("Set-Cookie", f"token={token}")]
    start_response("200 OK", headers)
    return [said.encode()]
"""


def test_a_probe_of_a_form_comes_with_its_token(run_child: RunChild) -> None:
    get = request("GET /")
    form = [("Content-Type", "application/x-www-form-urlencoded")]
    probes = [
        probe("POST /", method="POST", body=body, headers=form, csrf=True, before=(get,))
        for body in ("title=a", "title=b")
    ]
    alone = probe("POST /", method="POST", body="title=a", headers=form)
    outcome = run_child(FORM, requests=[get], probes=[*probes, alone])
    assert [answer["body"] for answer in outcome["probed"]] == [
        "title=a&csrf_token=…",
        "title=b&csrf_token=…",
        "refused",
    ]


def test_where_no_page_has_the_token_the_answer_says_so(run_child: RunChild) -> None:
    get = request("GET /")
    probes = [probe("POST /", method="POST", csrf=True, before=(get,))]
    outcome = run_child(COUNTS, requests=[get], probes=probes)
    (answer,) = outcome["probed"]
    assert answer["log"] == "LookupError: no page before it has a CSRF token"


def test_nor_of_what_a_program_only_remembers(run_child: RunChild) -> None:
    program = """
print("ready")
seen = []

def app(environ, start_response):
    seen.append(environ["PATH_INFO"])
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [" ".join(seen).encode()]
"""
    probes = [probe(f"GET {path}", target=path) for path in ("/a", "/b", "/c")]
    outcome = run_child(program, requests=[request("GET /")], probes=probes)
    assert [answer["body"] for answer in outcome["probed"]] == ["/a", "/b", "/c"]


BLOG = """
print("ready")
import os
posts, asked = ["first"], []

def app(environ, start_response):
    method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
    asked.append(path)
    status = "200 OK"
    if path == "/count":
        posts.append("counted")  # refused, and yet something happened
        status = "400 Bad Request"
    elif method == "POST":
        posts.append(path)
    elif method == "DELETE":
        status = "405 Method Not Allowed"
    said = [status[:3], *posts, os.urandom(16).hex()]
    if path == "/still":
        said = ["200", os.urandom(16).hex()]
    if path == "/who":
        said = [str(os.getpid()), *asked]
    start_response(status, [("Content-Type", "text/plain")])
    return [" ".join(said).encode()]
"""


def answers(run_child: RunChild, *lines: str) -> list[str]:
    """What BLOG answers to probes, without the random token at the end."""
    probes = [probe(line, method=line.split()[0], target=line.split()[1]) for line in lines]
    outcome = run_child(BLOG, requests=[request("GET /")], probes=probes)
    return [answer["body"].rsplit(" ", 1)[0] for answer in outcome["probed"]]


def test_what_a_post_adds_is_seen_by_none_after_it(run_child: RunChild) -> None:
    lines = ("GET /", "DELETE /", "POST /a", "GET /", "POST /b", "DELETE /")
    assert answers(run_child, *lines) == [
        *("200 first", "405 first", "200 first /a", "200 first", "200 first /b", "405 first")
    ]


def test_nor_what_a_refused_request_does_in_secret(run_child: RunChild) -> None:
    lines = ("GET /", "PUT /count", "DELETE /", "POST /a")
    assert answers(run_child, *lines) == [
        *("200 first", "400 first counted", "405 first", "200 first /a")
    ]


def test_an_effect_is_seen_though_the_first_request_does_not_tell_of_it(
    run_child: RunChild,
) -> None:
    lines = ("GET /still", "POST /a", "GET /")
    assert answers(run_child, *lines) == ["200", "200 first /a", "200 first"]


def test_a_cookie_that_one_probe_gets_another_does_not_send(run_child: RunChild) -> None:
    program = """
print("ready")

def app(environ, start_response):
    headers = [("Content-Type", "text/plain")]
    if environ["PATH_INFO"] != "/":
        headers.append(("Set-Cookie", "seen=" + environ["PATH_INFO"][1:]))
    start_response("200 OK", headers)
    return [environ.get("HTTP_COOKIE", "none").encode()]
"""
    before = (request("GET /first", target="/first"),)
    probes = [probe(f"GET {path}", target=path, before=before) for path in ("/a", "/b")]
    outcome = run_child(program, requests=[request("GET /")], probes=probes)
    assert [answer["body"] for answer in outcome["probed"]] == ["seen=first", "seen=first"]


def test_requests_that_are_refused_share_a_process(run_child: RunChild) -> None:
    """A fork takes ten times as long as a request."""
    lines = ("GET /", "DELETE /", "GET /who", "DELETE /gone", "GET /who")
    assert answers(run_child, *lines)[4].split()[1:] == ["/", "/", "/who", "/gone"]


def test_a_probe_may_come_from_a_second_thread_and_be_large(run_child: RunChild) -> None:
    large = probe("POST /", method="POST", body="a=…", letters=1_000_000)
    outcome = run_child(
        COUNTS, requests=[request("GET /")], probes=[probe("GET /", thread=True), large]
    )
    assert [answer["body"] for answer in outcome["probed"]] == ["1 1 0  False", "1 1 1000002  True"]


def test_an_error_that_leaves_the_app_is_a_500_with_its_text(run_child: RunChild) -> None:
    outcome = run_child(
        COUNTS, requests=[request("GET /")], probes=[probe("GET /broken", target="/broken")]
    )
    (answer,) = outcome["probed"]
    assert (answer["status"], answer["log"]) == (500, "KeyError: 'a bug'")


def test_a_head_has_no_body(run_child: RunChild) -> None:
    probes = [probe("HEAD /", method="HEAD")]
    outcome = run_child(COUNTS, requests=[request("GET /")], probes=probes)
    assert outcome["probed"][0]["body"] == ""


def test_an_app_sees_an_address_as_behind_every_server(run_child: RunChild) -> None:
    program = """
print("ready")

def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["REMOTE_ADDR"].encode()]
"""
    [answer] = run_child(program, requests=[request("GET /")])["answers"]
    assert answer["body"] == "127.0.0.1"
