"""Runs by real processes: outcomes come whenever they are asked for, and nothing is left behind."""

import os
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sidebyside.check.run import pool as pool_module
from sidebyside.check.run.pool import Failure, Job, Pool
from sidebyside.content.answers import Answer
from sidebyside.content.requests import RequestLine
from tests.check.conftest import hangs, is_dead
from tests.check.run import bare_zygote

APP = """
def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"hello"]
"""

MakeJob = Callable[..., Job]


@pytest.fixture(autouse=True, scope="module")
def _no_imports_ahead() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(pool_module, "_ZYGOTE", bare_zygote.__name__)
        yield


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool([], workers=2) as pool:
        yield pool


@pytest.fixture
def job(tmp_path: Path, request: pytest.FixtureRequest) -> MakeJob:
    """Make a job of an ``app.py`` with this content; its id is unique."""

    def make(source: str, name: str = "job", timeout: int = 60, **more: object) -> Job:
        folder = tmp_path / name
        folder.mkdir()
        (folder / "app.py").write_text(source, "utf-8")
        return Job(f"{request.node.name}/{name}", folder, timeout, **more)  # type: ignore[arg-type]

    return make


def test_a_run_may_be_of_a_changed_file_and_tells_how_long_it_took(
    pool: Pool, job: MakeJob
) -> None:
    one = job("print(1)", changed={"app.py": "import time\ntime.sleep(0.2)\nprint(2)"})
    pool.submit([one])
    outcome = pool.outcome(one.id)
    assert outcome.prints == [(3, "2")]
    assert 0.2 <= outcome.seconds < 60


def test_an_outcome_tells_all_that_a_run_did(pool: Pool, job: MakeJob) -> None:
    source = f"import sys\n{APP}\nprint('a\\nb')\nprint(1)\nprint('x', file=sys.stderr)\n"
    requests = (RequestLine.parse("GET /"),)
    one = job(source, requests=requests, distributions=("flask", "none-such"))
    pool.submit([one])
    outcome = pool.outcome(one.id)
    assert (outcome.id, outcome.exit_code, outcome.timed_out) == (one.id, 0, False)
    assert outcome.prints == [(7, "a\nb"), (8, "1")]
    assert outcome.output == ["a", "b", "1"]
    assert (outcome.stdout, outcome.stderr) == ("", "x\n")
    assert outcome.answers == [Answer(200, (("Content-Type", "text/plain"),), "hello")]
    assert outcome.versions.keys() == {"python", "flask"}
    assert (outcome.error, outcome.violations, outcome.left_running) == (None, [], False)


def test_outcomes_may_be_asked_for_in_any_order_and_twice(pool: Pool, job: MakeJob) -> None:
    jobs = [job(f"print({n})\n", str(n)) for n in range(4)]
    pool.submit(jobs)
    assert [pool.outcome(one.id).output for one in reversed(jobs)] == [["3"], ["2"], ["1"], ["0"]]
    assert pool.outcome(jobs[0].id).output == ["0"]


def test_an_error_and_a_violation_are_told(pool: Pool, job: MakeJob) -> None:
    one, other = job("\n1 / 0\n", "one"), job("open('/var/none/x', 'w')\n", "other")
    pool.submit([one, other])
    failure = Failure("ZeroDivisionError", "division by zero", "app.py", 2)
    assert pool.outcome(one.id).error == failure
    (violation,) = pool.outcome(other.id).violations
    assert (violation.what, violation.line) == ("writes outside its folder: /var/none/x", 1)


def test_a_run_whose_time_is_over_is_stopped(pool: Pool, job: MakeJob) -> None:
    one = job("import threading\nthreading.Event().wait()\n", timeout=1)
    pool.submit([one])
    outcome = pool.outcome(one.id)
    assert (outcome.timed_out, outcome.exit_code) == (True, None)


def test_a_process_that_a_run_leaves_is_told_and_killed(
    pool: Pool, job: MakeJob, listener: socket.socket
) -> None:
    one = job(
        "import subprocess, sys\n"
        f"command = [sys.executable, '-c', {hangs(listener)!r}]\n"
        "print(subprocess.Popen(command, stdout=subprocess.PIPE).stdout.readline())\n"
    )
    pool.submit([one])
    connection, _ = listener.accept()
    assert pool.outcome(one.id).left_running
    assert is_dead(connection)


def test_a_run_that_kills_itself_is_told_by_its_status(pool: Pool, job: MakeJob) -> None:
    one = job("import os\nos.kill(os.getpid(), 9)\n")
    pool.submit([one])
    assert pool.outcome(one.id).exit_code == -signal.SIGKILL


def test_runs_have_the_variables_of_their_job_and_none_of_ours(
    pool: Pool, job: MakeJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = "import os\nprint(os.environ['OURS'], 'PYTEST_CURRENT_TEST' in os.environ)\n"
    one = job(source, environment={"OURS": "1"})
    pool.submit([one])
    assert pool.outcome(one.id).output == ["1 False"]


def test_leaving_ends_all_runs_though_nobody_read_their_outcomes(
    job: MakeJob, listener: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More outcomes than a pipe holds: the process that sends them must still see the end."""
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("TMPDIR", str(tmp_path / "tmp"))
    loud = [job("print('x' * 100_000)\n", f"loud-{n}") for n in range(3)]
    with Pool([], workers=4) as pool:
        pool.submit([*loud, job(hangs(listener), "hangs")])
        connection, _ = listener.accept()
    assert is_dead(connection)
    assert pool._zygote.returncode == 0
    assert list((tmp_path / "tmp").iterdir()) == []


def test_a_zygote_that_does_not_end_is_killed(
    job: MakeJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool_module, "_END_LIMIT", 0.1)
    one = job("print(1)\n")
    with Pool([]) as pool:
        pool.submit([one])
        pool.outcome(one.id)
        os.kill(pool._zygote.pid, signal.SIGSTOP)
    assert pool._zygote.returncode == -signal.SIGKILL


def test_who_waits_for_a_dead_zygote_is_told(job: MakeJob) -> None:
    with Pool([]) as pool:
        pool._zygote.kill()
        pool.submit([job("print(1)\n")])
        with pytest.raises(RuntimeError, match="ended before none"):
            pool.outcome("none")


def test_ctrl_c_ends_all_runs_before_the_caller_cleans_up(
    job: MakeJob, listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = job(hangs(listener))
    with Pool([]) as pool:
        pool.submit([one])
        connection, _ = listener.accept()

        def interrupted(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(pool._news, "wait_for", interrupted)
        with pytest.raises(KeyboardInterrupt):
            pool.outcome(one.id)
        assert pool._zygote.returncode == 0
        assert is_dead(connection)
