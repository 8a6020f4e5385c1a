"""The changes to a Python file: each operator says what it makes of one node of the syntax tree.

They replace text, so that a changed line differs from the original in nothing else.
"""

import ast
import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from sidebyside.check.mutants.change import Change
from sidebyside.check.mutants.changeable import changeable, is_left, is_unseen
from sidebyside.check.mutants.places import Places

_COMPARED: dict[type[ast.cmpop], str] = {
    ast.Eq: "!=", ast.NotEq: "==", ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">",
    ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in",
}  # fmt: skip
_CALCULATED: dict[type[ast.operator], str] = {
    ast.Add: "-", ast.Sub: "+", ast.Mult: "+", ast.Div: "*", ast.BitAnd: "|", ast.BitOr: "&",
}  # fmt: skip


_LARGE = 600
"""All numbers below are told apart one by one: statuses are among them."""
_SYMMETRICAL = {"compare_digest", "constant_time_compare", "assertEqual"}
_NO_LINKS = {"all", "exists"}
"""Of a query, where it is looped over or asked for its truth, they change nothing."""


def python_changes(text: str, name: str) -> list[Change]:
    """All changes to the file called ``name``, in the order of the text."""
    module, places = ast.parse(text), Places(text)
    found = [
        change
        for node in changeable(module, name)
        for operator in OPERATORS
        for change in operator(node, places)
    ]
    return sorted(found, key=lambda change: (change.start, change.end, change.new))


def _number(node: ast.AST, places: Places) -> Iterator[Change]:
    """``404`` becomes ``405``; a limit of an hour becomes two, for nobody tests the second."""
    value = node.value if isinstance(node, ast.Constant) else None
    if isinstance(value, int | float) and not isinstance(value, bool):
        new = value + 1 if value < _LARGE else 2 * value
        yield places.replaced("number", node, repr(new))


def _string(node: ast.AST, places: Places) -> Iterator[Change]:
    """``"title"`` becomes ``"titleX"``: a name, an address or a text that is not the right one."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        text = places.text(node)
        quotes = re.search(r"(\"\"\"|'''|\"|')$", text)
        if quotes:  # none within an f-string
            yield places.replaced("text", node, text[: quotes.start()] + "X" + quotes[0])


def _truth(node: ast.AST, places: Places) -> Iterator[Change]:
    """``True`` becomes ``False``."""
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield places.replaced("truth", node, repr(not node.value))


def _comparison(node: ast.AST, places: Places) -> Iterator[Change]:
    """``<`` becomes ``<=``, ``==`` becomes ``!=``, ``in`` becomes ``not in``."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _COMPARED:
        new = _COMPARED[type(node.ops[0])]
        yield places.between("comparison", node.left, node.comparators[0], f" {new} ")


def _calculation(node: ast.AST, places: Places) -> Iterator[Change]:
    """``+`` becomes ``-``, and ``|`` between conditions ``&``."""
    if isinstance(node, ast.BinOp) and type(node.op) in _CALCULATED:
        if isinstance(node.right, ast.Constant) and node.right.value is None:
            yield Change("optional", places.end(node.left), places.end(node.right), "")
        else:
            yield places.between(
                "calculation", node.left, node.right, f" {_CALCULATED[type(node.op)]} "
            )


def _connective(node: ast.AST, places: Places) -> Iterator[Change]:
    """``and`` becomes ``or``."""
    if isinstance(node, ast.BoolOp):
        new = " or " if isinstance(node.op, ast.And) else " and "
        for one, other in pairwise(node.values):
            yield places.between("and/or", one, other, new)


def _condition(node: ast.AST, places: Places) -> Iterator[Change]:
    """``if user:`` becomes ``if not (user):``, and ``not user`` becomes ``user``."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not | ast.Invert):
        yield places.replaced("condition", node, places.text(node.operand))
    tests = [node.test] if isinstance(node, ast.If | ast.IfExp) else []
    tests += node.ifs if isinstance(node, ast.comprehension) else []
    for test in tests:
        if not isinstance(test, ast.Compare | ast.BoolOp | ast.UnaryOp):  # have their own
            yield places.replaced("condition", test, f"not ({places.text(test)})")


def _statement(node: ast.AST, places: Places) -> Iterator[Change]:
    """A statement that something depends on, but no name of it, becomes ``pass``.

    Not an assertion, pytest's or unittest's: of a right program a test without it says the same.
    """
    kinds = ast.AugAssign | ast.Delete | ast.Raise | ast.Break | ast.Continue
    if isinstance(node, kinds) or (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Call | ast.Await)
        and not _is_assertion(node.value)
    ):
        yield places.replaced("statement", node, "pass")
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute | ast.Subscript):
        yield places.replaced("statement", node, "pass")


def _is_assertion(node: ast.AST) -> bool:
    """``self.assertEqual(…)``, ``mocked.assert_called_once_with(…)``."""
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr.startswith("assert")


def _option(node: ast.AST, places: Places) -> Iterator[Change]:
    """An attribute of a class that has a plain value (``ordering = ["title"]``) is dropped."""
    if isinstance(node, ast.ClassDef):
        for statement in node.body:
            if isinstance(statement, ast.Assign) and not (
                isinstance(statement.value, ast.Call) or is_left(statement)
            ):
                yield places.replaced("option", statement, "pass")


def _decorator(node: ast.AST, places: Places) -> Iterator[Change]:
    """``@login_required`` is dropped."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        for decorator in node.decorator_list:
            if is_left(decorator):
                continue
            yield places.whole_lines("decorator", decorator)


def _keyword(node: ast.AST, places: Places) -> Iterator[Change]:
    """``on_delete=CASCADE`` is dropped from a call (``unique=True`` becomes ``False``)."""
    if isinstance(node, ast.Call):
        arguments = sorted([*node.args, *node.keywords], key=places.start)
        for keyword in node.keywords:
            truth = ast.unparse(keyword.value) in ("True", "False")
            if keyword.arg and not (truth or is_left(keyword) or is_unseen(node, keyword)):
                yield places.without("keyword", keyword, arguments)


def _swapped(node: ast.AST, places: Places) -> Iterator[Change]:
    """The first two arguments of a call change places."""
    if isinstance(node, ast.Call) and len(node.args) > 1:
        if getattr(node.func, "attr", getattr(node.func, "id", "")) in _SYMMETRICAL:
            return
        one, other = node.args[:2]
        if not isinstance(one, ast.Starred) and not isinstance(other, ast.Starred):
            between = places.raw[places.end(one) : places.start(other)]
            new = places.text(other) + between + places.text(one)
            yield Change("arguments", places.start(one), places.end(other), new)


def _element(node: ast.AST, places: Places) -> Iterator[Change]:
    """An element of a list, a tuple, a set or a dictionary is dropped."""
    if isinstance(node, ast.List | ast.Tuple | ast.Set) and isinstance(
        getattr(node, "ctx", ast.Load()), ast.Load
    ):
        for element in node.elts:
            yield places.without("element", element, node.elts)
    if isinstance(node, ast.Dict):
        pairs = [(key, value) for key, value in zip(node.keys, node.values, strict=True) if key]
        for nth, (key, value) in enumerate(pairs):
            end = places.start(pairs[nth + 1][0]) if nth + 1 < len(pairs) else places.end(value)
            yield Change("element", places.start(key), end, "")


def _link(node: ast.AST, places: Places) -> Iterator[Change]:
    """A call in a chain is dropped: ``.filter(…).order_by(…)`` becomes ``.filter(…)``."""
    for part in ast.iter_child_nodes(node) if not isinstance(node, ast.Expr) else ():
        if (
            isinstance(part, ast.Call)
            and isinstance(part.func, ast.Attribute)
            and part.func.attr not in _NO_LINKS
            and isinstance(part.func.value, ast.Call | ast.Attribute)
            and isinstance(getattr(part.func.value, "func", part.func.value), ast.Attribute)
        ):
            yield Change("link", places.end(part.func.value), places.end(part), "")


OPERATORS: tuple[Callable[[ast.AST, Places], Iterator[Change]], ...] = (
    _number, _string, _truth, _comparison, _calculation, _connective, _condition, _statement,
    _option, _decorator, _keyword, _swapped, _element, _link,
)  # fmt: skip
