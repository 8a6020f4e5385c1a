"""Coroutines without threads and without the browser's own event loop.

The browser's loop cannot be waited for. This one can: it runs what is ready, and sleeps until a
timer is due. Connections, which it could wait for besides, do not exist in a browser.
"""

import asyncio
import contextlib
import contextvars
import errno
import os
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, NoReturn, TypeVar

from . import imports

Result = TypeVar("Result")


class _Timers:
    """In the place of a selector."""

    def select(self, timeout: float | None) -> list[Any]:
        """Wait until the next timer, in ``timeout`` seconds, is due."""
        if timeout is None:
            raise RuntimeError("The coroutines wait for something that cannot come any more.")
        if timeout > 0:
            time.sleep(timeout)
        return []


class Loop(asyncio.BaseEventLoop):
    """An event loop that runs to the end before the page goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._selector = _Timers()

    def _process_events(self, events: list[Any]) -> None:
        pass

    def _write_to_self(self) -> None:
        pass

    def run_in_executor(  # type: ignore[override]  # typeshed wants TypeVarTuples
        self, executor: Any, func: Callable[..., Result], *args: Any
    ) -> "asyncio.Future[Result]":
        """Call ``func`` at once: there are no threads."""
        future: asyncio.Future[Result] = self.create_future()
        try:
            with outside():
                future.set_result(func(*args))
        except Exception as error:
            future.set_exception(error)
        return future

    async def _refuse_network(self, *args: Any, **options: Any) -> NoReturn:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))

    async def _refuse_process(self, *args: Any, **options: Any) -> NoReturn:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    create_connection = create_server = create_datagram_endpoint = _refuse_network
    subprocess_exec = subprocess_shell = _refuse_process


def install() -> None:
    """Let ``asyncio.run`` and asgiref use this loop."""

    class Policy(asyncio.DefaultEventLoopPolicy):
        _loop_factory = Loop

    asyncio.set_event_loop_policy(Policy())
    imports.install({"asgiref.sync": _patch_asgiref})


def finish(awaitable: Awaitable[Result]) -> Result:
    """Run ``awaitable`` to its end. What it sets in context variables stays set."""

    async def awaited() -> Result:
        return await awaitable

    context = contextvars.copy_context()
    try:
        with asyncio.Runner(loop_factory=Loop) as runner:
            return runner.run(awaited(), context=context)
    finally:
        for variable, value in context.items():
            if variable.get(None) is not value:
                variable.set(value)


@contextlib.contextmanager
def outside() -> Iterator[None]:
    """Be as on another thread, where no event loop runs."""
    loop = asyncio._get_running_loop()
    task = asyncio.current_task() if loop else None
    if loop and task:
        asyncio.tasks._leave_task(loop, task)
    asyncio._set_running_loop(None)
    try:
        yield
    finally:
        asyncio._set_running_loop(loop)
        if loop and task:
            asyncio.tasks._enter_task(loop, task)


def _patch_asgiref(module: Any) -> None:
    """Call directly what asgiref would call on other threads."""

    def async_to_sync(self: Any, *args: Any, **options: Any) -> Any:
        return finish(self.awaitable(*args, **options))

    async def sync_to_async(self: Any, *args: Any, **options: Any) -> Any:
        with outside():
            return self.func(*args, **options)

    module.AsyncToSync.__call__ = async_to_sync
    module.SyncToAsync.__call__ = sync_to_async
