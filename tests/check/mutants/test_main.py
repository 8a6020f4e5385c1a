"""The whole command on planted programs: sharp, with a hole, and not running at all."""

import json
from pathlib import Path

import pytest

from sidebyside.check.mutants.__main__ import main
from tests.conftest import TOML, topic_files

DATA = "[runs]\neach = 50\n[aims]\nall = 0.95\npair = 0.9\n"
APP = """
def app(environ, start_response):
    allowed = environ["PATH_INFO"] == "/"
    start_response(f"200 OK", [])
    return [b"hello" if allowed else b"no"]


print(1)
"""
EQUIVALENT = """
[[equivalent]]
topic = "1-a/1-b"
side = "{side}"
file = "app.py"
line = '{line}'
change = '{change}'
why = "it is planted"
"""
LINE = 'allowed = environ["PATH_INFO"] == "/"'
CHANGE = 'allowed = environ["PATH_INFO"] == "/X"'

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data/mutants.toml").write_text(DATA)
    return tmp_path


def write(root: Path, requests: list[str], flask: str = APP, topic: str = "1-a/1-b") -> None:
    toml = f"{TOML}requests = {json.dumps(requests)}\n"
    topic_files(root, topic, flask=flask, django=APP, toml=toml)


def test_a_pair_whose_requests_ask_everything_is_sharp(project: Path, capsys: Capture) -> None:
    write(project, ["GET /", "GET /secret"])
    assert main([]) == 0
    table, figures, by_probes = capsys.readouterr().out.rstrip().rsplit("\n", 2)
    assert table.splitlines() == [
        "           mutants  noticed",
        "1-a/1-b         14   100.0%",
        "all pairs       14   100.0%",
    ]
    assert figures.startswith("14 of 14 mutants run in ")
    assert figures.endswith(" s; 14 noticed,")
    assert by_probes == "0 of them by probes alone; 0 equivalent left out."


def test_a_hole_is_told_with_the_line_that_nothing_depends_on(
    project: Path, capsys: Capture
) -> None:
    write(project, ["GET /secret"])
    assert main([]) == 1
    said = capsys.readouterr().out
    assert said.startswith(
        f"snippets/1-a/1-b/flask/app.py:7: text\n  - {LINE}\n  + {CHANGE}\n"
        f"snippets/1-a/1-b/django/app.py:7: text\n  - {LINE}\n  + {CHANGE}\n"
    )
    assert said.endswith(
        "\nall pairs: 85.7% noticed, at least 95.0%\n1-a/1-b: 85.7% noticed, at least 90.0%\n"
    )
    report = json.loads((project / "build/mutants.json").read_text("utf-8"))
    assert (report["run"], report["noticed"]) == (14, 12)


def test_what_no_request_shows_the_probes_may(project: Path, capsys: Capture) -> None:
    lax = APP.replace('["PATH_INFO"] == "/"', '["REQUEST_METHOD"] != "PUT"')
    topic_files(project, flask=lax, django=APP, toml=f'{TOML}requests = ["GET /", "GET /secret"]\n')
    assert main([]) == 0
    assert "\n1 of them by probes alone; 0 equiv" in capsys.readouterr().out


def test_equivalent_mutants_are_left_out_until_they_are_noticed(
    project: Path, capsys: Capture
) -> None:
    entries = [
        EQUIVALENT.format(side=side, line=LINE, change=CHANGE) for side in ("flask", "django")
    ]
    (project / "data/mutants.toml").write_text(DATA + "".join(entries))
    write(project, ["GET /secret"])
    assert main([]) == 0
    assert capsys.readouterr().out.endswith("; 2 equivalent left out.\n\n")
    folder = project / "snippets/1-a/1-b"
    folder.joinpath("topic.toml").write_text(f'{TOML}requests = ["GET /"]\n', "utf-8")
    assert main([]) == 1
    assert "is not equivalent: it was noticed" in capsys.readouterr().out


def test_all_mutants_of_a_named_topic_are_run(project: Path, capsys: Capture) -> None:
    (project / "data/mutants.toml").write_text(DATA.replace("50", "2"))
    write(project, ["GET /", "GET /secret"])
    write(project, ["GET /", "GET /secret"], topic="1-a/2-c")
    assert main(["1-a/2-c"]) == 0
    assert "14 of 14 mutants" in capsys.readouterr().out
    assert main([]) == 0
    assert "8 of 28 mutants" in capsys.readouterr().out


def test_what_holds_can_be_kept_until_it_gets_worse(project: Path, capsys: Capture) -> None:
    write(project, ["GET /secret"])
    assert main(["--keep"]) == 0
    assert main([]) == 0
    kept = json.loads((project / "data/sharpness.json").read_text("utf-8"))
    assert kept == {"all": 0.857, "pairs": {"1-a/1-b": 0.857}}
    lax = APP.replace('== "/"', '!= "/none"')
    (project / "snippets/1-a/1-b/flask/app.py").write_text(lax, "utf-8")
    assert main([]) == 1
    with pytest.raises(SystemExit):
        main(["--keep", "1-a/1-b"])
    assert "--keep is for the sample of all pairs" in capsys.readouterr().err


def test_a_side_that_does_not_run_as_it_is_cannot_be_judged(project: Path, capsys: Capture) -> None:
    write(project, ["GET /"], flask=f"{APP}raise ValueError('a')\n")
    assert main([]) == 1
    assert capsys.readouterr().out == (
        "snippets/1-a/1-b/flask/app.py: does not run as it is, so that no change to it can be "
        "noticed: ValueError: a\n    nox -s verify -- 1-a/1-b tells more.\n"
    )


def test_a_topic_that_is_none_is_refused(project: Path, capsys: Capture) -> None:
    write(project, ["GET /"])
    assert main(["1-a/3-d"]) == 1
    assert "snippets/1-a/3-d: no topic is called '1-a/3-d'" in capsys.readouterr().out
