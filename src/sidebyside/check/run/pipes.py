"""What a fork tells the process that it was forked from, within a time.

Standard library only, Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from typing import Any


def in_a_fork(work: Callable[[], Any], limit: float) -> Any:
    """What ``work`` gives back in a fork of this process; None if it did not in ``limit`` s,
    or ended without."""
    sys.stdout.flush()
    sys.stderr.flush()
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            say(writing, work())
        finally:
            os._exit(0)
    os.close(writing)
    said = hear(pid, reading, limit)
    return json.loads(said) if said else None


def say(pipe: int, message: Any) -> None:
    """Write ``message`` as JSON, and the bytes of a row as Python writes them."""
    said = json.dumps(message, default=repr).encode()
    while said:
        said = said[os.write(pipe, said) :]


def hear(pid: int, pipe: int, limit: float) -> bytes | None:
    """All that the fork ``pid`` writes to ``pipe`` until it closes it; None if that takes more than
    ``limit`` seconds. The fork has ended then, and the pipe is closed."""
    said = _read(pipe, time.monotonic() + limit)
    os.close(pipe)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return said


def _read(pipe: int, deadline: float) -> bytes | None:
    parts: list[bytes] = []
    while select.select([pipe], [], [], max(0, deadline - time.monotonic()))[0]:
        part = os.read(pipe, 1 << 16)
        if not part:
            return b"".join(parts)
        parts.append(part)
    return None
