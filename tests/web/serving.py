"""Serves a folder as most hosts do: without any headers of its own."""

import contextlib
import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Line:
    """A line to a server. A test makes it dead by clearing one of its events."""

    def __init__(self, *, is_cached: bool = True) -> None:
        self.is_cached = is_cached
        """Whether the browser's own cache may answer in the server's place."""
        self.answers, self.completes = threading.Event(), threading.Event()
        self.restore()

    def restore(self) -> None:
        self.answers.set()
        self.completes.set()


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept

    def __init__(self, *request: Any, directory: str, asked: list[str], line: Line) -> None:
        self.asked, self.line = asked, line
        super().__init__(*request, directory=directory)

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # the page was closed while it loaded
            super().handle()

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.line.answers.wait()
        super().do_GET()

    def end_headers(self) -> None:
        if not self.line.is_cached:
            self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        content = source.read()
        half = len(content) // 2
        outputfile.write(content[:half])
        self.line.completes.wait()
        outputfile.write(content[half:])

    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def serving(
    folder: Path, asked: list[str] | None = None, line: Line | None = None
) -> Iterator[str]:
    """Serve ``folder`` on a port of its own. Yields the address, which ends in a slash.

    The paths that are asked for are added to ``asked``; answers come through ``line``.
    """
    noted, line = [] if asked is None else asked, line or Line()
    handler = functools.partial(_Handler, directory=str(folder), asked=noted, line=line)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            line.restore()
            server.shutdown()
