"""Programs that tell a test whether they are alive, and servers that a test needs."""

import socket
from collections.abc import Iterator

import pytest

from sidebyside.refusal import Refusal
from sidebyside.services import SERVICES


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """Where programs report: a connection lasts as long as the program that made it."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(60)
        yield listener


def hangs(listener: socket.socket) -> str:
    """A program that connects to ``listener``, says so, and then never ends."""
    address = listener.getsockname()
    return (
        f"import socket, threading\nconnection = socket.create_connection({address})\n"
        "print('connected', flush=True)\nthreading.Event().wait()\n"
    )


def is_dead(connection: socket.socket) -> bool:
    """Wait until the program at the other end is gone."""
    connection.settimeout(60)
    with connection:
        try:
            return connection.recv(1) == b""
        except ConnectionResetError:
            return True


def needed(name: str) -> None:
    """Skip the test where no such server answers."""
    try:
        SERVICES[name].check()
    except Refusal as refusal:
        pytest.skip(str(refusal))
