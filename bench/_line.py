"""A static host at the end of a line of a given speed."""

import contextlib
import functools
import gzip
import http.server
import threading
import time
from pathlib import Path
from typing import Any


class Line:
    """What all connections share: a rate, and a latency per request."""

    def __init__(self) -> None:
        self.rate: float | None = None
        self.latency = 0.0
        self._free = 0.0
        self._lock = threading.Lock()

    def use(self, size: int) -> None:
        if not self.rate:
            return
        with self._lock:
            self._free = max(self._free, time.monotonic()) + size * 8 / self.rate
            wait = self._free - time.monotonic()
        time.sleep(max(0.0, wait))


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves as GitHub Pages does: text and wasm compressed, to be kept for ten minutes."""

    protocol_version = "HTTP/1.1"
    compressed = (".html", ".js", ".mjs", ".css", ".json", ".wasm", ".svg")

    def __init__(self, *args: Any, line: Line, **options: Any):
        self.line = line
        super().__init__(*args, **options)

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # a closed page takes its connections along
            super().handle()

    def do_GET(self) -> None:
        time.sleep(self.line.latency)
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        packed = path.suffix in self.compressed
        body = _compressed(path) if packed else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        with contextlib.suppress(ConnectionError):
            for at in range(0, len(body), 16384):
                part = body[at : at + 16384]
                self.line.use(len(part))
                self.wfile.write(part)
        return None

    def log_message(self, *_: object) -> None:
        pass


@functools.cache
def _compressed(path: Path) -> bytes:
    return gzip.compress(path.read_bytes(), 6)
