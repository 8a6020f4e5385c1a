"""The output recorded in a snippet: its ``#>`` comments, as pytest-examples writes them."""

import ast
import io
import tokenize

_PREFIX = "#> "


def recorded_output(source: str) -> list[str]:
    """The lines that ``source`` says it prints, in the order of its prints.

    They are ``#>`` comments, or a triple-quoted block that follows a ``print`` directly.
    """
    lines = _comments(source) | _blocks(source)
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
        body = [*getattr(node, "body", []), *getattr(node, "orelse", [])]
        for before, after in zip(body, body[1:], strict=False):
            if _is_print(before) and _is_text(after):
                found[after.lineno] = ast.get_docstring(ast.Module([after], []), clean=True).splitlines()
    return found


def _is_print(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Call(func=ast.Name(id="print"))):
            return True
    return False


def _is_text(node: ast.AST) -> bool:
    match node:
        case ast.Expr(value=ast.Constant(value=str())):
            return True
    return False
