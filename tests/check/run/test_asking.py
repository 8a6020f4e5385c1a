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
    empty = {"kind": "method", "before": before, "thread": False, "letters": 0}
    wire = {key: more.pop(key) for key in ("method", "target", "body") if key in more}
    return {**empty, "request": request(line, **wire), **more}


def test_no_probe_sees_the_effects_of_another(run_child: RunChild) -> None:
    get = request("GET /")
    probes = [probe("GET /"), probe("GET /"), probe("GET /", before=(get, get))]
    outcome = run_child(COUNTS, requests=[get], probes=probes)
    bodies = [answer["body"] for answer in outcome["probed"]]
    # the last came with the cookies of before the second one
    assert bodies == ["1 1 0  True", "1 1 0  True", "3 3 0 n=1 True"]
    assert outcome["answers"][0]["body"] == "1 1 0  True"
    assert (outcome["prints"], outcome["violations"]) == ([[3, "ready"]], [])


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
