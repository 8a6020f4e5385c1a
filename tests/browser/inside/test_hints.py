"""What is said of errors that a program gets because it runs in a browser.

The errors are those that Pyodide raises.
"""

import errno
import signal

import pytest

from sidebyside.browser.inside import hints


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RuntimeError("can't start new thread"), hints.THREADS),
        (OSError(errno.ENOTSUP, "emscripten does not support processes."), hints.PROCESSES),
        (OSError(errno.ENOSYS, "Function not implemented"), hints.PROCESSES),
        (OSError(errno.ENOTSUP, "Not supported"), hints.NETWORK),
        (OSError(errno.EHOSTUNREACH, "Host is unreachable"), hints.NETWORK),
        (AttributeError("no attribute 'alarm'", name="alarm", obj=signal), hints.SIGNALS),
        (ModuleNotFoundError("No module", name="_multiprocessing"), hints.SYSTEM),
    ],
)
def test_what_a_browser_lacks_is_said_in_a_sentence(error: BaseException, expected: str) -> None:
    assert hints.hint(error) == expected


@pytest.mark.parametrize(
    "error",
    [
        ValueError("wrong"),
        RuntimeError("wrong"),
        AttributeError("wrong", name="alarm", obj=errno),
        FileNotFoundError(errno.ENOENT, "No such file"),
        ModuleNotFoundError("No module"),
        ImportError("cannot import name"),
    ],
)
def test_of_other_errors_nothing_is_said(error: BaseException) -> None:
    assert hints.hint(error) is None


def test_what_caused_an_error_counts() -> None:
    error = ValueError("wrapped")
    error.__context__ = OSError(errno.EHOSTUNREACH, "Host is unreachable")
    error.__context__.__context__ = error
    assert hints.hint(error) == hints.NETWORK
