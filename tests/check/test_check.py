"""The whole check on a project of bad snippets: what a contributor reads for each."""

import json
import subprocess
import sys
import xml.etree.ElementTree as xml
from pathlib import Path
from typing import Any

import pytest

from sidebyside.check import test_snippets
from tests.conftest import DIFFERENCE, HELLO, TOML, topic_files

CHECK = Path(test_snippets.__file__)
DIFFERS = 'differs = { en = "because", zh = "因为" }\n'
LOCAL_WRITE = 'from pathlib import Path\n\nPath("a.txt").write_text("a")\n'
APP = """

def app(environ, start_response):
    headers = [("Content-Type", "{type}")]
    start_response("{status}", headers)
    return [{body}]


"""


def app(body: str, status: str = "200 OK", type: str = "text/plain") -> str:
    return APP.format(status=status, type=type, body=body).lstrip("\n") + HELLO


BAD: dict[str, dict[str, Any]] = {
    "1-prints-else": {"flask": 'print("goodbye")\n#> hello\n'},
    "2-prints-nothing": {"flask": "x = 1\n"},
    "3-hangs": {
        "flask": "import threading\n\nthreading.Event().wait()\n",
        "toml": TOML + "timeout = 1\n",
    },
    "4-writes": {"flask": LOCAL_WRITE.replace("a.txt", "/var/tmp/a.txt") + HELLO},
    "5-network": {
        "flask": 'import socket\n\nsocket.create_connection(("192.0.2.1", 80), 1)\n' + HELLO
    },
    "6-undeclared": {"flask": "import flask\n\n" + HELLO},
    "7-deprecated": {
        "flask": 'import warnings\n\nwarnings.warn("old", DeprecationWarning, stacklevel=1)\n'
        + HELLO
    },
    "8-differ": {"flask": 'print("hi")\n#> hi\n'},
    "9-differ-not": {"toml": TOML + DIFFERS},
    "10-raises": {"flask": f"{HELLO}\n1 / 0\n"},
    "11-exits": {"flask": f"import os\n\n{HELLO}os._exit(3)\n"},
    "12-leaves-process": {
        "flask": "import subprocess\nimport sys\n\n"
        'command = [sys.executable, "-c", "input()"]\n'
        "subprocess.Popen(command, stdin=subprocess.PIPE)\n" + HELLO
    },
    "13-stdout": {"flask": 'import os\n\nos.write(1, b"aside")\n' + HELLO},
    "14-wide": {"flask": f'x = "{"x" * 70}"\n{HELLO}'},
    "15-format": {"flask": f"x  =  1\n{HELLO}"},
    "16-unused": {"flask": f"import json\n\n{HELLO}"},
    "17-status": {
        "toml": TOML + 'requests = ["GET /"]\n',
        "flask": app('b"a"'),
        "django": app('b"a"', status="404 Not Found"),
    },
    "18-body": {
        "toml": TOML + 'requests = ["GET /"]\n',
        "flask": app('b"a"'),
        "django": app('b"b"'),
    },
    "19-no-app": {"toml": TOML + 'requests = ["GET /"]\n', "django": app('b"a"')},
    "20-turns": {
        "flask": 'for n in range(2):\n    print("a", n)\n    #> a 0\n    #> a 1\n'
        '    print("b", n)\n    #> b 0\n    #> b 1\n'
    },
    "21-caught-write": {
        "flask": "import contextlib\nimport os\n\n"
        'with contextlib.suppress(OSError):\n    os.mkdir("/var/tmp/sidebyside-test")\n' + HELLO
    },
    "22-undeclared-in-process": {
        "flask": "import subprocess\nimport sys\n\n"
        "code = \"open('/var/tmp/sidebyside-test', 'w')\"\n"
        'subprocess.run([sys.executable, "-c", code], check=True)\n' + HELLO
    },
    "23-nested": {
        "flask": 'import sys\n\nfor _ in range(1):\n    sys.stdout.write("aside\\n")\n' + HELLO
    },
    "24-never-printed": {"flask": f'if not __name__:\n    print("never")\n    #> never\n{HELLO}'},
    "25-removes": {"flask": 'import shutil\n\nshutil.rmtree("/var/tmp/sidebyside-test")\n' + HELLO},
    "26-no-metadata": {"flask": HELLO, "metadata": "# nothing about {}\n"},
}
LEAK = """import builtins
import os
import sys
from pathlib import Path

print(hasattr(builtins, "leak"), "LEAK" in os.environ)
#> False False
print(os.listdir(), os.listdir(Path.home()))
#> ['app.py'] []
print(Path.home() == Path(os.environ["HOME"]), sys.argv)
#> True ['app.py']
builtins.leak = os.environ["LEAK"] = "1"
Path("leak").touch()
(Path.home() / "leak").touch()
"""
TERMINAL = """import io
import sys
from contextlib import redirect_stdout

buffer = io.StringIO()
with redirect_stdout(buffer):
    print("captured")
print(repr(buffer.getvalue()))
#> 'captured\\n'
for n in range(3):
    print(n, end=" ")
print()
#> 0 1 2
print("a", end="")
print("b", file=sys.stdout)
#> ab
sys.stdout.write("c\\n")
#> c
print("d", file=sys.stderr)
"""
GOOD: dict[str, dict[str, Any]] = {
    "1-isolated": {"flask": LEAK, "django": LEAK},
    "2-json": {
        "toml": TOML + 'requests = ["GET /"]\n',
        "flask": app("""b'{"a":1,"b":2}'""", type="application/json"),
        "django": app("""b'{"b": 2, "a": 1}\\n'""", type="application/json"),
    },
    "3-differ": {"toml": TOML + DIFFERS, "flask": 'print("hi")\n#> hi\n'},
    "4-threads": {
        "flask": "import threading\n\nthread = threading.Thread(target=int)\nthread.start()\n"
        + HELLO,
        # an idle pool ends with the program
        "django": "from concurrent.futures import ThreadPoolExecutor\n\n"
        "ThreadPoolExecutor(1).submit(int).result()\n" + HELLO,
    },
    "5-writes": {"flask": LOCAL_WRITE + HELLO},
    "6-terminal": {"flask": TERMINAL, "django": TERMINAL},
}


def check(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", str(CHECK), "--rootdir", str(folder)]
    return subprocess.run(
        [*command, "-p", "no:cacheprovider", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the check says of all bad and good snippets, in one run: by test, "" if it passed."""
    folder = tmp_path_factory.mktemp("project")
    for slug, content in BAD.items():
        topic_files(folder, f"1-bad/{slug}", **content)
    for slug, content in GOOD.items():
        topic_files(folder, f"2-good/{slug}", **content)
    done = check(folder, "--record", "--junitxml=report.xml")
    assert done.returncode == 1, done.stdout
    tests = xml.parse(folder / "report.xml").iter("testcase")
    return {test.attrib["name"]: test.findtext("failure", "") for test in tests}


@pytest.mark.parametrize(
    ("slug", "expected"),
    [
        ("1-prints-else", "prints something else than it records"),
        ("1-prints-else", "\n-#> hello\n+#> goodbye\n"),
        ("1-prints-else", "nox -s update -- 1-bad/1-prints-else"),
        ("2-prints-nothing", "/flask/app.py: prints nothing"),
        ("3-hangs", "/flask/app.py: still running after 1 s, and stopped"),
        ("4-writes", "/flask/app.py:7: writes outside its folder: /var/tmp/a.txt"),
        ("5-network", "/flask/app.py:7: reaches the network: 192.0.2.1"),
        ("6-undeclared", "/flask/app.py:5: imports 'flask', which its PEP 723 metadata"),
        ("7-deprecated", "/flask/app.py:7: DeprecationWarning: old\n    Use the current API"),
        ("8-differ", "topic.toml: the two sides print different things"),
        ("8-differ", "\n-hi\n+hello\n"),
        ("9-differ-not", "topic.toml: has `differs`, but both sides print the same"),
        ("10-raises", "/flask/app.py:8: ZeroDivisionError: division by zero"),
        ("11-exits", "/flask/app.py: the interpreter ended with exit status 3"),
        ("12-leaves-process", "/flask/app.py: leaves a process running"),
        ("13-stdout", "writes to standard output past its own print(): 'aside'"),
        ("14-wide", "/flask/app.py:5: 76 columns"),
        ("15-format", "/flask/app.py: black failed"),
        ("16-unused", "`json` imported but unused"),
        ("16-unused", "--> snippets/1-bad/16-unused/flask/app.py:5"),
        ("17-status", "'GET /' (written) is answered in two ways that nothing explains"),
        ("18-body", "\n-body: a\n+body: b\n"),
        ("19-no-app", "the topic has requests or structure, but there is no WSGI `app`"),
        ("20-turns", "/flask/app.py:6: the print above the one in line 9 prints after it"),
        ("21-caught-write", ":9: writes outside its folder: /var/tmp/sidebyside-test"),
        ("22-undeclared-in-process", "CalledProcessError"),
        ("23-nested", "/flask/app.py:8: prints 'aside' from here, where its output cannot be"),
        ("24-never-printed", "/flask/app.py: records what nothing prints:\n--- recorded"),
        ("24-never-printed", "\n-never\n"),
        ("25-removes", "/flask/app.py:7: writes outside its folder: /var/tmp/sidebyside-test"),
        ("26-no-metadata", "/flask/app.py:1: no PEP 723 blocks of type script"),
    ],
)
def test_what_a_contributor_reads(report: dict[str, str], slug: str, expected: str) -> None:
    side, pair = report[f"test_side[1-bad/{slug}/flask]"], report[f"test_pair[1-bad/{slug}]"]
    assert expected in side or expected in pair


@pytest.mark.parametrize("slug", BAD)
def test_no_bad_pair_passes(report: dict[str, str], slug: str) -> None:
    names = (f"test_side[1-bad/{slug}/flask]", f"test_pair[1-bad/{slug}]")
    assert any(report[name] for name in names)


@pytest.mark.parametrize("slug", GOOD)
def test_good_snippets_pass_in_a_process_folder_and_home_of_their_own(
    report: dict[str, str], slug: str
) -> None:
    topic = f"2-good/{slug}"
    tests = f"test_side[{topic}/flask]", f"test_side[{topic}/django]", f"test_pair[{topic}]"
    assert [report[test] for test in tests] == ["", "", ""]


def test_only_the_topics_asked_for_are_run_and_recorded(tmp_path: Path) -> None:
    topic_files(tmp_path, "1-a/1-b")
    topic_files(tmp_path, "1-a/2-c", flask="x = 1\n")
    done = check(tmp_path, "--record", "--topic", "snippets/1-a/1-b/")
    assert done.returncode == 0, done.stdout
    record = json.loads((tmp_path / "build/verified.json").read_text())
    assert list(record) == ["1-a/1-b"]


def test_an_unknown_topic_is_refused_with_those_there_are(tmp_path: Path) -> None:
    topic_files(tmp_path, "1-a/1-b")
    done = check(tmp_path, "--topic", "1-a/7-x")
    assert done.returncode != 0
    assert "1-a/7-x: no topic is called '1-a/7-x'\n    Did you mean 1-a/1-b?" in done.stderr


def test_all_faults_of_a_side_are_told_at_once_and_once(tmp_path: Path) -> None:
    wide = "x = " + "1 + " * 30 + "1"
    topic_files(tmp_path, "1-a/1-b", flask=f"import os\n\nx  = 1\n{wide}\nprint(x)\n#> 2\n")
    done = check(tmp_path)
    told = done.stdout.split("short test summary")[0]  # which repeats them, on CI in full
    for fault in ("prints something else", "columns; two sides fit", "black failed"):
        assert told.count(fault) == 1, fault
    assert "1 failed, 1 passed, 2 skipped" in done.stdout


def test_update_rewrites_the_outputs_and_formats_as_black_does(tmp_path: Path) -> None:
    flask = 'x  =  "kept"\nprint(x)\n#> lost\nprint("new")\n'
    folder = topic_files(tmp_path, "1-a/1-b", flask=flask)
    (folder / "flask/other.py").write_text("y  = 1\n#> no output\n")
    before = (folder / "django/app.py").read_bytes()
    done = check(tmp_path, "--update-examples")
    assert done.returncode == 0, done.stdout
    updated = (folder / "flask/app.py").read_text()
    assert updated.endswith('x = "kept"\nprint(x)\n#> kept\nprint("new")\n#> new\n')
    assert (folder / "flask/other.py").read_text() == "y = 1\n#> no output\n"
    assert (folder / "django/app.py").read_bytes() == before


def test_a_difference_passes_once_an_update_has_written_it_down(tmp_path: Path) -> None:
    no_delete = """    if environ["REQUEST_METHOD"] == "DELETE":
        start_response("405 No", [("Content-Type", "text/plain")])
        return [b"a"]
"""
    flask = app('b"a"').replace("    headers =", f"{no_delete}    headers =")
    topic_files(tmp_path, toml=TOML + 'requests = ["GET /"]\n', flask=flask, django=app('b"a"'))
    (tmp_path / "data").mkdir()
    (tmp_path / "data/differences.toml").write_text(DIFFERENCE, "utf-8")
    told = check(tmp_path).stdout
    assert "'DELETE /' is explained by every-method, which this pair did not show" in told
    assert "nox -s update -- 1-a/1-b" in told
    done = check(tmp_path, "--update-examples")
    assert done.returncode == 0, done.stdout
    accepted = json.loads((tmp_path / "data/accepted.json").read_text())
    assert accepted == {"1-a/1-b": {"answers": {"every-method": 1}}}
    done = check(tmp_path)
    assert done.returncode == 0, done.stdout
