"""The output recorded in a snippet: its ``#>`` comments, as pytest-examples writes them."""

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

_PREFIX = "#>"


@dataclass(frozen=True)
class Recorded:
    """One ``#>`` comment, or one triple-quoted block that follows a ``print`` directly."""

    first: int
    """The line it starts on, from 1."""
    last: int
    output: tuple[str, ...]


def recorded_output(source: str) -> list[str]:
    """The lines that ``source`` says it prints, in the order of its prints."""
    return [line for recorded in recorded_blocks(source) for line in recorded.output]


def recorded_blocks(source: str) -> list[Recorded]:
    """Where ``source`` says what it prints, from top to bottom."""
    found = [*_comments(source), *(_blocks(source) if '"""' in source else ())]
    return sorted(found, key=lambda recorded: recorded.first)


def _comments(source: str) -> Iterator[Recorded]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.string.startswith(_PREFIX):
            line = token.start[0]
            text = token.string.removeprefix(_PREFIX).removeprefix(" ")
            yield Recorded(line, line, (text,))


def _blocks(source: str) -> Iterator[Recorded]:
    for node in ast.walk(ast.parse(source)):
        for body in _bodies(node):
            for before, after in pairwise(body):
                if _is_print(before) and (text := _text(after)) is not None:
                    lines = text.split("\n")[1:-1]
                    output = tuple(line[after.col_offset :] for line in lines)
                    yield Recorded(after.lineno, after.end_lineno or after.lineno, output)


def _bodies(node: ast.AST) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        if isinstance(statements := getattr(node, name, None), list):
            yield statements


def _is_print(node: ast.stmt) -> bool:
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id="print"))):
            return True
    return False


def _text(node: ast.stmt) -> str | None:
    match node:
        case ast.Expr(value=ast.Constant(value=str() as text)):
            return text
    return None
