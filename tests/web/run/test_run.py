"""Run, Run both, Stop: and every run is a new one."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.web.run.conftest import Pair, kept

DEFINE = "4-models/1-define"
HELLO = "1-frameworks/1-minimal"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_run_both_shows_output_and_queries_of_both_sides(open_pair, language, size):
    pair = open_pair(DEFINE, language, size)
    pair.box.locator('[data-action="run-both"]').click()
    assert pair.flask.ends() == pair.django.ends()
    expect(pair.box.locator(".pair__sql")).to_have_text(re.compile(r"Flask \d+ .* · Django \d+ "))


def test_nothing_is_loaded_before_the_first_click(open_pair):
    pair = open_pair(HELLO)
    names = "performance.getEntriesByType('resource').map(entry => entry.name).join('\\n')"
    assert "runtime" not in pair.page.evaluate(names)


def test_output_streams_and_stop_ends_an_endless_program_at_once(open_pair):
    pair = open_pair(HELLO)
    side = pair.flask
    side.press("edit")
    side.box.locator(".cm-content").fill("print('just')\nprint('before')\nwhile True:\n    pass\n")
    side.press("run")
    expect(side.output.locator("code")).to_contain_text("before", timeout=60_000)
    expect(side.output).to_have_attribute("data-state", "running")
    side.press("stop")
    assert side.ends("stopped") == "just\nbefore\n"
    side.press("reset")
    assert side.run() == "200 Hello, World!\n"


def test_every_run_is_a_fresh_interpreter(open_pair):
    pair = open_pair(HELLO)
    program = (
        "import flask, pathlib, sys\nprint(hasattr(flask, 'mark'), [*pathlib.Path().iterdir()])\n"
    )
    program += "flask.mark = 1\npathlib.Path('left').touch()\nprint(__name__, __file__, sys.argv)"
    first, second = pair.flask.program(program), pair.flask.run()
    assert first == second
    assert first.splitlines()[0] == "False [PosixPath('app.py')]"
    assert first.splitlines()[1] == "__main__ /home/reader/app/app.py ['app.py']"


@pytest.mark.parametrize(
    ("options", "spares"), [({}, 1), ({"size": "phone", "has_touch": True, "is_mobile": True}, 0)]
)
def test_a_spare_interpreter_waits_where_there_is_room(open_pair, options, spares):
    pair = open_pair(HELLO, **options)
    pair.flask.run()
    assert kept(pair.page)  # what comes after a run is over, too
    interpreters = [worker for worker in pair.page.workers if "/runtime/worker." in worker.url]
    assert len(interpreters) == 1 + spares  # one stays for requests to its app


def test_a_program_that_prints_nothing_is_not_called_as_it_was_checked(
    open_pair: Callable[..., Pair],
) -> None:
    side = open_pair(HELLO).flask
    code = side.box.locator("[data-file] pre > code").first
    code.evaluate("code => (code.textContent = 'pass')")  # as if it stood on the page
    assert side.run() == "(nothing printed)"
    said = side.output.locator(".output__name")
    expect(said).to_contain_text("Output of your run")
    expect(said).not_to_contain_text("as it was checked")


def test_chance_is_new_in_every_run(open_pair):
    program = """
import hashlib, random, secrets, sqlite3, tempfile, uuid
print(random.random())
print(random.Random().random())
print(secrets.token_hex())
print(uuid.uuid4())
print(hash("text"))
print(hash((1, b"bytes")))
print(tempfile.mktemp())
print(sqlite3.connect(":memory:").execute("select random()").fetchone())
"""
    pair = open_pair(HELLO)
    runs = [pair.flask.program(program), pair.flask.run(), pair.django.program(program)]
    for lines in zip(*(run.splitlines() for run in runs), strict=True):
        assert len(set(lines)) == 3, lines


def test_salted_hashes_still_find_their_keys(open_pair):
    program = """
class Name(str):
    def __hash__(self):
        return hash(str(self))
    def __eq__(self, other):
        return str(self) == str(other)
print({"a": 1}[Name("a")], hash(1) == hash(1.0) == 1, hash("a") == hash("a"))
"""
    assert open_pair(HELLO).flask.program(program) == "1 True True\n"


def test_password_hashes_of_both_frameworks_work(open_pair):
    pair = open_pair(HELLO)
    assert (
        pair.flask.program(
            "from werkzeug.security import check_password_hash, generate_password_hash\n"
            "hashed = generate_password_hash('x')\n"
            "print(hashed.split('$')[0], check_password_hash(hashed, 'x'))\n"
        )
        == "scrypt:32768:8:1 True\n"
    )
    program = "import hashlib\nprint(hashlib.pbkdf2_hmac('sha256', b'x', b'salt', 1000).hex()[:16])"
    assert pair.django.program(program) == pair.flask.program(program)


def test_a_failed_download_can_be_tried_again(open_pair):
    pair = open_pair(HELLO)
    pair.page.context.route("**/runtime/flask.*.bin", lambda route: route.abort())
    pair.flask.press("run")
    expect(pair.flask.output).to_have_attribute("data-state", "error", timeout=60_000)
    pair.page.context.unroute("**/runtime/flask.*.bin")
    pair.flask.output.get_by_role("button", name="Retry").click()
    expect(pair.flask.output).to_have_attribute("data-state", "ok")
    expect(pair.flask.output.locator("code")).to_have_text("200 Hello, World!\n")
