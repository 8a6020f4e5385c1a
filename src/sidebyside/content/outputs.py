"""The output recorded in a snippet: its ``#>`` comments, as pytest-examples writes them."""

import ast
import io
import tokenize
from collections.abc import Iterator
from itertools import pairwise

_PREFIX = "#> "


def recorded_output(source: str) -> list[str]:
    """The lines that ``source`` says it prints, in the order of its prints.

    They are ``#>`` comments, or a triple-quoted block that follows a ``print`` directly.
    """
    lines = _comments(source) | (_blocks(source) if '"""' in source else {})
    return [line for _, block in sorted(lines.items()) for line in block]


def _comments(source: str) -> dict[int, list[str]]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0]: [token.string.removeprefix(_PREFIX.rstrip()).removeprefix(" ")]
        for token in tokens
        if token.type == tokenize.COMMENT and token.string.startswith(_PREFIX.rstrip())
    }


def _blocks(source: str) -> dict[int, list[str]]:
    found = {}
    for node in ast.walk(ast.parse(source)):
        for body in _bodies(node):
            for before, after in pairwise(body):
                text = _text(after)
                if text is not None and _is_print(before):
                    lines = text.split("\n")[1:-1]
                    found[after.lineno] = [line[after.col_offset :] for line in lines]
    return found


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
    """The text of a statement that is nothing but a string."""
    match node:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return text
    return None
