"""Run, Run both, Stop: and every run is a new one."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import OpenPage, OpenPair, Site
from tests.web.reader import address, pair_on
from tests.web.run.offline.kept import wait_until_kept
from tests.web.topics import HELLO, MODEL


@pytest.mark.parametrize(
    ("language", "size"),
    [
        ("en", "desktop"),
        ("zh", "desktop"),
        ("en", "phone"),
        pytest.param("zh", "phone", marks=pytest.mark.short),
    ],
)
def test_run_both_shows_output_and_queries_of_both_sides(
    open_pair: OpenPair, language: str, size: str
) -> None:
    pair = open_pair(MODEL, language, size)
    assert pair.run_both() == ("Ada\n", "Ada\n")
    expect(pair.box.locator(".pair__sql")).to_have_text(re.compile(r"Flask \d+ .* · Django \d+ "))


@pytest.mark.short
def test_a_pair_runs_on_the_pages_of_either_generator(
    either_site: Site, open_page: OpenPage
) -> None:
    pair = pair_on(open_page(either_site.url + address(HELLO)), HELLO)
    assert pair.run_both() == ("200 Hello, World!\n", "200 Hello, World!\n")


@pytest.mark.short
def test_nothing_is_loaded_before_the_first_click(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    names = "performance.getEntriesByType('resource').map(entry => entry.name).join('\\n')"
    assert "runtime" not in pair.page.evaluate(names)
    pair.flask.run()
    assert "runtime" in pair.page.evaluate(names)


@pytest.mark.short
def test_output_streams_and_stop_ends_an_endless_program_at_once(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.write("print('just')\nprint('before')\nwhile True:\n    pass\n")
    side.press("run")
    expect(side.printed).to_contain_text("before")
    expect(side.output).to_have_attribute("data-state", "running")
    side.press("stop")
    assert side.ends("stopped") == "just\nbefore\n"
    side.press("reset")
    assert side.run() == "200 Hello, World!\n"


@pytest.mark.short
def test_every_run_is_a_fresh_interpreter(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    program = (
        "import flask, pathlib, sys\nprint(hasattr(flask, 'mark'), [*pathlib.Path().iterdir()])\n"
    )
    program += "flask.mark = 1\npathlib.Path('left').touch()\nprint(__name__, __file__, sys.argv)"
    first, second = side.program(program), side.run()
    assert first == second
    assert first.splitlines()[0] == "False [PosixPath('app.py')]"
    assert first.splitlines()[1] == "__main__ /home/reader/app/app.py ['app.py']"


def test_lines_that_are_printed_as_recorded_stand_with_their_causes(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    rows = side.output.locator(".rows")
    side.run()
    expect(rows).to_contain_text("response.status_code")
    expect(rows).to_be_visible()
    expect(side.printed).to_be_hidden()
    side.program("print('edited')")
    expect(rows).to_be_hidden()
    expect(side.printed).to_be_visible()
    side.press("reset")
    expect(rows).to_be_visible()


def test_the_bar_says_what_goes_on_where_the_output_is_out_of_sight(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO, size="phone")
    status = pair.box.locator('[data-role="status"]')
    expect(status).to_be_hidden()
    pair.run_both()
    expect(status).to_have_text("Ended: the same output as was checked")
    pair.flask.program("1 / 0", "error")
    expect(status).to_have_text("Flask ended with an error")
    pair.flask.write("while True:\n    pass\n")
    pair.flask.press("run")
    expect(status).to_have_text("Running …")
    expect(status).to_be_in_viewport()
    pair.flask.press("stop")
    expect(status).to_have_text("Stopped")
    pair.flask.press("reset")
    expect(status).to_have_text("Ended: the same output as was checked")  # Django's run


@pytest.mark.parametrize(
    ("options", "spares"),
    [
        ({}, 1),
        ({"size": "phone", "has_touch": True, "is_mobile": True}, 0),
    ],
)
def test_a_spare_interpreter_waits_where_there_is_room(
    open_pair: OpenPair, options: dict[str, Any], spares: int
) -> None:
    pair = open_pair(HELLO, service_workers="allow", **options)
    pair.flask.run()
    wait_until_kept(pair.page, f"{HELLO}/flask")  # the last thing that happens after a run
    assert interpreters(pair.page) == 1 + spares  # one stays for requests to its app


def test_a_program_that_prints_nothing_is_not_called_as_it_was_checked(
    open_pair: OpenPair,
) -> None:
    side = open_pair(HELLO).flask
    code = side.box.locator(".source")
    code.evaluate("code => (code.textContent = 'pass')")  # as if it stood on the page
    assert side.run() == "(nothing printed)"
    said = side.output.locator(".output__name")
    expect(said).to_contain_text("Output of your run")
    expect(said).not_to_contain_text("as it was checked")


def test_twenty_runs_leave_no_workers_behind(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    most = 0
    for _ in range(21):
        assert pair.flask.run() == "200 Hello, World!\n"
        most = max(most, interpreters(pair.page))
    assert most <= 3  # the run's own, the spare, and one that is just ending


@pytest.mark.short
def test_chance_is_new_in_every_run(open_pair: OpenPair) -> None:
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
    assert len(runs[0].splitlines()) == 8
    for lines in zip(*(run.splitlines() for run in runs), strict=True):
        assert len(set(lines)) == 3, lines


def test_salted_hashes_still_find_their_keys(open_pair: OpenPair) -> None:
    program = """
class Name(str):
    def __hash__(self):
        return hash(str(self))
    def __eq__(self, other):
        return str(self) == str(other)
print({"a": 1}[Name("a")], hash(1) == hash(1.0) == 1, hash("a") == hash("a"))
"""
    assert open_pair(HELLO).flask.program(program) == "1 True True\n"


def test_password_hashes_of_both_frameworks_work(open_pair: OpenPair) -> None:
    pair = open_pair(HELLO)
    program = (
        "from werkzeug.security import check_password_hash, generate_password_hash\n"
        "hashed = generate_password_hash('x')\n"
        "print(hashed.split('$')[0], check_password_hash(hashed, 'x'))\n"
    )
    assert pair.flask.program(program) == "scrypt:32768:8:1 True\n"
    program = "import hashlib\nprint(hashlib.pbkdf2_hmac('sha256', b'x', b'salt', 1000).hex()[:16])"
    assert pair.django.program(program) == pair.flask.program(program) == "cad6e8686c02401a\n"


def interpreters(page: Page) -> int:
    """How many live on the page."""
    return sum(worker.url.startswith("blob:") for worker in page.workers)
