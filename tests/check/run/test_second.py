"""A program's second run: a fork of it that has more rows, of which the first one sees nothing."""

from sidebyside.check.run.awkward_rows import ROWS
from tests.check.run.conftest import RunChild
from tests.check.run.test_child import request

SEEDED = """
import sqlite3
database = sqlite3.connect({where!r})
database.execute("CREATE TABLE tag (id INTEGER PRIMARY KEY, name VARCHAR(20))")
print("no rows yet")
database.execute("INSERT INTO tag VALUES (1, 'python')")
{then}
print(database.execute("SELECT COUNT(*) FROM tag").fetchone()[0])
"""
NONE: list[object] = []


def test_it_has_the_awkward_rows_and_the_first_has_not(
    run_child: RunChild, any_python: str
) -> None:
    for where in (":memory:", "blog.db"):
        source = SEEDED.format(where=where, then="database.commit()")
        source += "import os; os.remove('blog.db')\n" if where == "blog.db" else ""
        outcome = run_child(source, on_awkward_rows=NONE, python=any_python)
        assert (outcome["error"], outcome["stdout"]) == (None, "")
        assert outcome["prints"] == [[5, "no rows yet"], [8, "1"]]
        assert outcome["second"]["prints"] == [[5, "no rows yet"], [8, str(1 + ROWS)]]
        assert len(outcome["second"]["rows"]["tag"]) == ROWS


def test_rows_may_hold_bytes(run_child: RunChild) -> None:
    cover = "ALTER TABLE tag ADD COLUMN cover BLOB", "UPDATE tag SET cover = x'89'"
    then = "".join(f'database.execute("{sql}")\n' for sql in cover) + "database.commit()"
    outcome = run_child(SEEDED.format(where=":memory:", then=then), on_awkward_rows=NONE)
    assert outcome["second"]["rows"]["tag"][0]["cover"] == "b'\\x89'"


def test_none_is_run_unless_it_is_asked_for(run_child: RunChild) -> None:
    source = SEEDED.format(where=":memory:", then="database.commit()")
    assert run_child(source)["second"] is None


def test_rows_that_are_not_committed_are_waited_for(run_child: RunChild) -> None:
    source = SEEDED.format(where=":memory:", then="print('open')\ndatabase.commit()")
    outcome = run_child(source, on_awkward_rows=NONE)
    assert outcome["second"]["prints"][-1] == [9, str(1 + ROWS)]
    source = SEEDED.format(where=":memory:", then="")
    assert run_child(source, on_awkward_rows=NONE)["second"] is None


def test_a_statement_that_is_being_read_is_waited_for(run_child: RunChild) -> None:
    reading = "rows = database.execute('SELECT id FROM tag')\nprint(next(rows))\nrows.close()"
    source = SEEDED.format(where=":memory:", then=f"database.commit()\n{reading}")
    outcome = run_child(source, on_awkward_rows=NONE)
    assert outcome["error"] is None
    assert outcome["second"]["prints"][-1] == [11, str(1 + ROWS)]


def test_threads_and_processes_beside_it_are_waited_for(run_child: RunChild) -> None:
    thread = (
        "import threading\nends = threading.Event()\n"
        "beside = threading.Thread(target=ends.wait)\nbeside.start()",
        "ends.set()\nbeside.join()",
    )
    process = (
        "import subprocess, sys\n"
        "beside = subprocess.Popen([sys.executable, '-c', 'input()'], stdin=subprocess.PIPE)",
        "beside.communicate(b'\\n')",
    )
    count = "print(database.execute('SELECT COUNT(*) FROM tag').fetchone()[0])"
    for begin, end in thread, process:
        then = f"database.commit()\n{begin}\n{count}\n{end}"
        outcome = run_child(SEEDED.format(where=":memory:", then=then), on_awkward_rows=NONE)
        assert outcome["error"] is None
        assert [text for _, text in outcome["prints"][1:]] == ["1", "1"]
        assert [text for _, text in outcome["second"]["prints"][1:]] == ["1", str(1 + ROWS)]


def test_what_it_does_to_the_folder_is_undone(run_child: RunChild) -> None:
    then = (
        "database.commit()\nimport pathlib\n"
        "print(sorted(path.name for path in pathlib.Path().iterdir()))\n"
        "pathlib.Path('made').mkdir()\npathlib.Path('made/file').write_text('a')"
    )
    outcome = run_child(SEEDED.format(where="blog.db", then=then), on_awkward_rows=NONE)
    assert outcome["error"] is None
    assert outcome["prints"][1] == [9, "['app.py', 'blog.db']"]


def test_what_it_writes_past_its_prints_is_not_the_first_ones(run_child: RunChild) -> None:
    loud = "database.commit()\nprint('now')\nimport os\nos.write(1, b'loud')"
    outcome = run_child(SEEDED.format(where=":memory:", then=loud), on_awkward_rows=NONE)
    assert outcome["stdout"] == "loud"


def test_its_error_is_told(run_child: RunChild) -> None:
    then = "database.commit()\nprint(database.execute('SELECT name FROM tag').fetchall()[1:])"
    source = SEEDED.format(where=":memory:", then=then) + "assert not database.execute(\n"
    source += "    'SELECT 1 FROM tag WHERE id > 1').fetchall(), 'more'\n"
    outcome = run_child(source, on_awkward_rows=NONE)
    assert outcome["error"] is None
    assert outcome["second"]["error"] == {
        "type": "AssertionError", "message": "more", "file": "app.py", "line": 10
    }  # fmt: skip


def test_one_that_does_not_end_is_given_up(run_child: RunChild) -> None:
    then = (
        "database.commit()\nimport threading\nprint('here')\n"
        "if database.execute('SELECT COUNT(*) FROM tag').fetchone()[0] > 1:\n"
        "    threading.Event().wait()"
    )
    source = SEEDED.format(where=":memory:", then=then)
    outcome = run_child(source, on_awkward_rows=NONE, timeout=1)
    assert outcome["prints"][-1] == [12, "1"]
    assert outcome["second"]["error"]["message"] == "still running after 1 s"


def test_its_app_is_asked_with_those_rows(run_child: RunChild) -> None:
    app = """
def app(environ, start_response):
    if environ["PATH_INFO"] == "/broken":
        raise KeyError("a bug")
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [str(database.execute("SELECT COUNT(*) FROM tag").fetchone()[0]).encode()]
"""
    source = SEEDED.format(where=":memory:", then="database.commit()") + app
    asked = [request("GET /"), request("GET /broken", target="/broken")]
    outcome = run_child(source, requests=asked[:1], on_awkward_rows=asked)
    assert outcome["answers"][0]["body"] == "1"
    good, broken = outcome["second"]["answers"]
    assert good["body"] == str(1 + ROWS)
    assert (broken["status"], broken["log"]) == (500, "KeyError: 'a bug'")


def test_a_program_is_not_told_what_adds_them(run_child: RunChild) -> None:
    then = "database.commit()\nsent = []\ndatabase.set_trace_callback(sent.append)\nprint(sent)"
    outcome = run_child(SEEDED.format(where=":memory:", then=then), on_awkward_rows=NONE)
    assert outcome["prints"][1] == outcome["second"]["prints"][1] == [10, "[]"]
    assert [sql for _, _, sql in outcome["statements"] if "sqlite_master" in sql] == []
