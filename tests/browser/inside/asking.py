"""Requests to an app, as the page sends them."""

from typing import Any

from sidebyside.browser.inside import http
from sidebyside.browser.inside.messages import Headers


def answer_of(
    app: Any, method: str, target: str, headers: Headers, body: bytes
) -> tuple[str, Headers, bytes]:
    """Status, headers and what is kept of the body."""
    status, answered, kept = http.Call(app, method, target, headers, body).answer()
    assert kept.size >= len(kept.content)
    return status, answered, bytes(kept.content)
