"""Sending requests to a WSGI ``app``, one after another, as a visitor with cookies does.

Standard library only (and werkzeug, which comes with every environment), Python 3.8 and later, as
``child``.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from sidebyside.check.run.carry import Carry


def client_of(app: Any, *, use_cookies: bool = True) -> Any:
    from werkzeug.test import Client
    from werkzeug.wrappers import Response

    return Client(app, Response, use_cookies=use_cookies)


def send(client: Any, request: dict[str, Any], letters: int = 0) -> dict[str, Any]:
    """Send one ``Request`` that came as a dictionary; the answer fits into JSON."""
    body = request["body"].replace("…", "x" * letters) if letters else request["body"]
    headers = dict(map(tuple, request["headers"]))
    if any(name.lower() == "cookie" for name in headers):
        # with cookies of its own, a client would send these instead
        client = client_of(client.application, use_cookies=False)
    response = client.open(
        path=request["target"],
        method=request["method"],
        headers=list(headers.items()),
        data=body.encode(),
        environ_base={"REMOTE_ADDR": "127.0.0.1"},  # every server tells it
    )
    text = response.get_data().decode("utf-8", "replace")
    return {
        "status": response.status_code,
        "headers": [list(header) for header in response.headers],
        "body": "" if request["method"] == "HEAD" else text,  # every server drops it
    }


def send_line(client: Any, carry: Carry, request: dict[str, Any]) -> dict[str, Any]:
    """Send one ``RequestLine``, with what it takes over from the answers before it."""
    answer = send(client, carry.fill(request))
    kinds = [value for name, value in answer["headers"] if name.lower() == "content-type"]
    carry.heard("".join(kinds[:1]), answer["body"])
    return answer


class Talk:
    """What was said before a request: the cookies, and what it may take over from the answers."""

    def __init__(self) -> None:
        self.jar: Any = None
        self.carry = Carry()

    def hold(self, app: Any, steps: list[dict[str, Any]]) -> None:
        """Send ``steps``, whose cookies the next request comes with."""
        client = self.client(app)
        for step in steps:
            send_line(client, self.carry, step)
        self.jar = _jar(client)

    def client(self, app: Any) -> Any:
        client = client_of(app)
        if self.jar is not None:
            _set_jar(client, copy.deepcopy(self.jar))
        return client


def converse(
    app: Any, requests: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any], Callable[[], dict[str, Any]]]]:
    """Each of ``requests`` with what sends it; a conversation has a cookie jar of its own."""
    talks: dict[int, tuple[Any, Carry]] = {}
    for request in requests:
        conversation = request.get("conversation", 0)
        if conversation not in talks:
            talks[conversation] = client_of(app), Carry()
        yield request, partial(send_line, *talks[conversation], request)


def _jar(client: Any) -> Any:
    """The cookies of a client of werkzeug, before 2.3 and since."""
    return getattr(client, "_cookies", None) or getattr(client, "cookie_jar", None)


def _set_jar(client: Any, jar: Any) -> None:
    if hasattr(client, "_cookies"):
        client._cookies = jar if jar is not None else {}
    else:
        client.cookie_jar = jar
