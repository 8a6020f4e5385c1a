"""Serves a folder as most hosts do: without any headers of its own."""

import contextlib
import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept

    def __init__(self, *request: Any, directory: str, asked: list[str]) -> None:
        self.asked = asked
        super().__init__(*request, directory=directory)

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # the page was closed while it loaded
            super().handle()

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()

    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def serving(folder: Path, asked: list[str] | None = None) -> Iterator[str]:
    """Serve ``folder`` on a port of its own. Yields the address, which ends in a slash.

    The paths that are asked for are added to ``asked``.
    """
    noted = [] if asked is None else asked
    handler = functools.partial(_Handler, directory=str(folder), asked=noted)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
