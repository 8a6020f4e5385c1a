"""What the page is told, as JSON; web/src/protocol/messages.ts is the other end."""

from typing import NotRequired, Protocol, TypedDict

Headers = list[tuple[str, str]]

Statement = tuple[str, str, bool]
"""An SQL statement, its parameters, and whether it counts as a query."""


class Statements(TypedDict):
    """The first statements that were sent to the database, and how many queries there were."""

    count: int
    statements: list[Statement]


class Failure(TypedDict):
    """An error: its traceback, and which line of the reader's to mark."""

    text: str
    file: str | None
    line: int | None


class Outcome(TypedDict):
    """How a program ended: its exit status, and whether it left an app that answers requests.

    ``serving``: it has started a server, and runs until it is stopped. ``missing``: it imports this
    package of the site, which was not in its reach, and is to be run again with it. ``asks``: it
    waits for a line of the reader's, and is to be run again with it.
    """

    status: int
    error: Failure | None
    app: bool
    sql: Statements
    serving: NotRequired[bool]
    missing: NotRequired[str]
    asks: NotRequired[bool]


class Received(TypedDict):
    """What an app got of a request: its first line, all headers, and how long the body was."""

    line: str
    headers: Headers
    size: int


class AnswerHead(TypedDict):
    """What an app answered, but for the body: the first of ``size`` bytes, if they are many.

    ``received`` is absent where there was no app. ``missing``: to answer it imports this package:
    run the program again with it, then ask again.
    """

    status: str
    headers: Headers
    size: int
    received: NotRequired[Received]
    error: NotRequired[Failure]
    missing: NotRequired[str]
    sql: Statements


class JsBytes(Protocol):
    """A Uint8Array of JavaScript."""

    def to_bytes(self) -> bytes:
        """A copy of it."""
