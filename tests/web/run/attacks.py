"""The program that tries to get out, and a server that would notice."""

import socket
import threading
from pathlib import Path

_PROGRAM = Path(__file__).with_name("attacker.py.txt").read_text("utf-8")
KEPT = """async () => {
    const urls = async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url);
    return (await Promise.all((await caches.keys()).map(urls))).flat();
}"""


class ThirdParty:
    """A server that counts who connects, and says nothing."""

    def __init__(self) -> None:
        self.connections: list[bytes] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}/"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listening.accept()
            except OSError:
                return
            connection.settimeout(1)
            try:
                self.connections.append(connection.recv(200))
            except OSError:
                self.connections.append(b"")
            connection.close()

    def close(self) -> None:
        self._listening.close()


def attacker(third: str, site: str, left_out: list[str]) -> str:
    """A program that tries every way to reach ``third`` and ``site``, without those of a name."""
    addressed = _PROGRAM.replace("{third}", third).replace("{site}", site)
    return addressed.replace("{left_out}", repr(left_out))
