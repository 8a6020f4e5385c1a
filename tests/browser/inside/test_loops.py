"""Coroutines in a program."""

import pytest

from tests.browser.inside.conftest import Run


@pytest.mark.parametrize(
    ("coroutine", "printed"),
    [
        ("await asyncio.gather(asyncio.sleep(0.02, 'b'), asyncio.sleep(0.01, 'a'))", "['b', 'a']"),
        ("await asyncio.to_thread(str, 1)", "1"),
        ("await asyncio.to_thread(asyncio.run, asyncio.sleep(0, 'inner'))", "inner"),
        ("await asyncio.get_running_loop().run_in_executor(None, int, '7')", "7"),
        ("await asyncio.wait_for(asyncio.sleep(0, 'in time'), 5)", "in time"),
    ],
)
def test_asyncio_runs_to_the_end(run: Run, coroutine: str, printed: str) -> None:
    source = f"import asyncio\nasync def main(): print({coroutine})\nasyncio.run(main())\n"
    assert run(source).out == f"{printed}\n"


def test_loops_of_ones_own_and_timeouts_work(run: Run) -> None:
    source = """
import asyncio, contextlib
async def main():
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asyncio.Event().wait(), 0.01)
    return "timed out"
loop = asyncio.new_event_loop()
print(loop.run_until_complete(main()))
loop.call_soon_threadsafe(loop.stop)
loop.run_forever()
loop.close()
"""
    assert run(source).out == "timed out\n"


def test_an_error_on_another_thread_arrives(run: Run) -> None:
    source = "import asyncio\nasync def main(): await asyncio.to_thread(int, 'x')\n"
    error = run(f"{source}asyncio.run(main())\n").error
    assert "ValueError: invalid literal" in error


def test_waiting_for_ever_is_an_error(run: Run) -> None:
    source = "import asyncio\nasync def main(): await asyncio.Event().wait()\nasyncio.run(main())\n"
    error = run(source).error
    assert "wait for something that cannot come any more" in error
    assert 'File "app.py", line 3' in error


@pytest.mark.parametrize(
    ("call", "hint"),
    [
        ("open_connection('localhost', 80)", "no network connections"),
        ("start_server(print, port=80)", "no network connections"),
        ("create_subprocess_exec('ls')", "no other processes"),
    ],
)
def test_what_a_browser_lacks_is_said(run: Run, call: str, hint: str) -> None:
    source = f"import asyncio\nasync def main(): await asyncio.{call}\nasyncio.run(main())\n"
    assert hint in run(source).error


def test_asgiref_works_without_threads(run: Run) -> None:
    source = """
import asyncio, contextvars
from asgiref.sync import async_to_sync, sync_to_async

user = contextvars.ContextVar("user", default="nobody")

async def inner():
    user.set("somebody")
    return "inner"

@sync_to_async
def between():
    return async_to_sync(inner)()

async def outer():
    return await between() + " of outer"

print(async_to_sync(outer)(), user.get())
"""
    ran = run(source)
    assert ran.error == ""
    assert ran.out == "inner of outer somebody\n"
