"""What the page is told, as JSON; web/src/protocol/messages.ts is the other end."""

from typing import NotRequired, Protocol, TypedDict

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
    """How a program ended: its exit status, and whether it left an ``app``."""

    status: int
    error: Failure | None
    app: bool
    sql: Statements


class AnswerHead(TypedDict):
    """What an app answered, but for the body, which is bytes."""

    status: str
    headers: list[tuple[str, str]]
    error: NotRequired[Failure]
    sql: Statements


class JsBytes(Protocol):
    """A Uint8Array of JavaScript."""

    def to_bytes(self) -> bytes:
        """A copy of it."""
