"""One line more for errors that a program gets because it runs in a browser."""

import errno
import signal
import sys

from . import keyboard, packages

THREADS = "A browser gives Python no threads: call the function itself."
PROCESSES = "A browser gives Python no other processes."
NETWORK = "A browser gives Python no network connections, neither out nor in."
SIGNALS = "A browser sends Python no signals, so this part of the signal module is missing."
INPUT = "An app that answers requests cannot ask the reader: only a program that runs can."
SYSTEM = "This module of the standard library needs an operating system, which a browser is not."

_PROCESS_ERRORS = (errno.ENOSYS,)
_NETWORK_ERRORS = (errno.ENOTSUP, errno.EHOSTUNREACH, errno.ENETUNREACH)


def hint(error: BaseException) -> str | None:
    """What to add to the report of ``error``, or of what caused it; None for most errors."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause and id(cause) not in seen:
        seen.add(id(cause))
        if found := _hint(cause):
            return found
        cause = cause.__cause__ or cause.__context__
    return None


def _hint(error: BaseException) -> str | None:
    text = str(error)
    if isinstance(error, ModuleNotFoundError) and error.name:
        if error.name.partition(".")[0] in sys.stdlib_module_names:
            return SYSTEM
        return packages.advice(error.name)
    if isinstance(error, RuntimeError) and "can't start new thread" in text:
        return THREADS
    if isinstance(error, AttributeError) and error.obj is signal:
        return SIGNALS
    if isinstance(error, EOFError) and not keyboard.is_open:
        return INPUT
    if isinstance(error, OSError):
        if "processes" in text or error.errno in _PROCESS_ERRORS:
            return PROCESSES
        if error.errno in _NETWORK_ERRORS:
            return NETWORK
    return None
