"""Which nodes of a program may be changed: those that a page teaches, and that something runs."""

import ast
from collections.abc import Iterator

from sidebyside.content.sources import ENTRY

_PLUMBING = ("DATABASE", "SECRET", "os.environ", "_HOSTS", "PASSWORD_HASHERS")
"""What is assigned to goes by one of these: how a program here starts, and no page's subject."""
_UNSEEN = {
    "help", "help_text", "verbose_name", "verbose_name_plural",  # shown where no program looks
    "model_class",  # of SQLAlchemy(): what a bare Base adds nothing to
    "app_name",
}  # fmt: skip
"""What is assigned to, or given as a keyword, by one of these names."""
_NAMED = {"path", "re_path"}
"""Whoever calls these gives a name by habit: where nothing asks for it, it says nothing."""
_REFUSALS = {"RuntimeError", "ImproperlyConfigured"}
"""Errors that stop a program from starting: no request ever shows their texts."""
_LENGTHS = ("models.", "String", "db.String")
"""The calls whose lengths SQLite does not hold to; only a form or a serializer does."""
_STARTS = {"print", "django.setup", "call_command"}
_CLIENTS = {"Client", "APIClient", "AsyncClient", "TestClient", "RequestFactory", "test_client"}
"""What makes a client of a program's own app: it drives the program, and no page teaches it."""
_DEFINITIONS = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_SIMPLE = ast.Assign | ast.AnnAssign | ast.AugAssign | ast.Expr | ast.Assert


def changeable(module: ast.Module, name: str) -> Iterator[ast.AST]:
    """The nodes of the file ``name`` that may be changed."""
    driver = set(_driver(module)) if name == ENTRY else set()
    waiting: list[ast.AST] = [module]
    while waiting:
        node = waiting.pop()
        if node in driver or is_left(node):
            continue
        yield node
        waiting += [child for child in ast.iter_child_nodes(node) if not is_unseen(node, child)]


def is_unseen(node: ast.AST, child: ast.AST) -> bool:
    """Whether ``child`` of ``node`` is how long a column's texts may be, or an address's name."""
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Name) and node.func.id in _NAMED:
        return getattr(child, "arg", "") == "name"
    if not ast.unparse(node.func).startswith(_LENGTHS):
        return False
    return isinstance(child, ast.Constant) or getattr(child, "arg", "") == "max_length"


def is_left(node: ast.AST) -> bool:
    """Imports, docstrings, texts with values in them, plumbing, and what nobody sees."""
    if isinstance(node, ast.Import | ast.ImportFrom | ast.JoinedStr):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.If) and ast.unparse(node.test) == "__name__ == '__main__'":
        return True
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id in {*_REFUSALS, "wraps"}
    if isinstance(node, ast.Assign):
        return any(_is_plumbing(ast.unparse(target)) for target in node.targets)
    return isinstance(node, ast.keyword) and _is_plumbing(node.arg or "")


def _is_plumbing(name: str) -> bool:
    return name in _UNSEEN or any(part in name for part in _PLUMBING)


def _driver(module: ast.Module) -> Iterator[ast.AST]:
    """The statements of app.py that only use the program.

    Those are its prints and what starts it. If it has a client, they are also its blocks (their
    data is what is asked for), all statements from the first use of the client on, and functions
    that use it; or all of it, where the app itself stands in other files. Without a client, app.py
    is what the page is about.
    """
    clients = _clients(module)
    elsewhere = not any(_defines_app(node) for node in module.body)
    driving = False
    for node in module.body if clients else ():
        uses = _uses(node, clients)
        if isinstance(node, _DEFINITIONS):
            if elsewhere or (uses and not node.decorator_list):
                yield node
            continue
        driving |= uses
        if elsewhere or driving or not isinstance(node, _SIMPLE):
            yield node
    for part in ast.walk(module):
        call = part.value if isinstance(part, ast.Expr) else None
        if isinstance(call, ast.Call) and ast.unparse(call.func) in _STARTS:
            yield part


def _defines_app(node: ast.stmt) -> bool:
    """Whether it is a view, a model, or the like."""
    return isinstance(node, _DEFINITIONS) and bool(
        node.decorator_list or isinstance(node, ast.ClassDef)
    )


def _clients(module: ast.Module) -> set[str]:
    """What makes clients in app.py, and the names that it gives to them; nothing if none does."""
    made = {
        target.id
        for node in ast.walk(module)
        if isinstance(node, ast.Assign) and _uses(node.value, _CLIENTS)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    calls = (node.func for node in ast.walk(module) if isinstance(node, ast.Call))
    return made | _CLIENTS if any(_name(function) in _CLIENTS for function in calls) else set()


def _uses(node: ast.AST, names: set[str]) -> bool:
    return any(_name(part) in names for part in ast.walk(node))


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""
