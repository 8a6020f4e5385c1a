"""Serves a folder, under the policy that the site is said to work under or under none."""

import contextlib
import functools
import http.server
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.site.example import ROOT

README = ROOT / "web/src/run/README.md"


def documented_policy() -> str:
    """The Content-Security-Policy that README.md names."""
    found = re.search(r"^```\n(default-src .*)\n```$", README.read_text("utf-8"), re.MULTILINE)
    assert found, f"{README} documents no policy"
    return found[1]


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections are kept

    def __init__(self, *request: Any, directory: str, policy: str | None) -> None:
        self.policy = policy
        super().__init__(*request, directory=directory)

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # the page was closed while it loaded
            super().handle()

    def end_headers(self) -> None:
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def serving(folder: Path, policy: str | None) -> Iterator[str]:
    """Serve ``folder`` on a port of its own. Yields the address, which ends in a slash."""
    handler = functools.partial(_Handler, directory=str(folder), policy=policy)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
