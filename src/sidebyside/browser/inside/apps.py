"""Find the WSGI or ASGI app that a program defines, as a server would."""

import inspect
from collections.abc import Callable
from functools import cache, partial
from types import FunctionType, ModuleType
from typing import Any

_NAMES = ("app", "application")
_FACTORIES = ("create_app", "make_app")
_WSGI = ["environ", "start_response"]
_ASGI = ["scope", "receive", "send"]


def find(module: ModuleType) -> Callable[[], Any] | None:
    """A function that gives the app of ``module``; None if there is no app.

    It is what ``app`` or ``application`` names, or else an object that has the parameters of the
    standards, the last one, which may be wrapped around others; or else it is what ``create_app``
    or ``make_app`` returns, which is called once, when the app is first needed.
    """
    for name in _NAMES:
        if callable(app := getattr(module, name, None)):
            return partial(_itself, app)
    for value in reversed(vars(module).values()):
        if _is_app(value, module.__name__):
            return partial(_itself, value)
    for name in _FACTORIES:
        factory = getattr(module, name, None)
        if callable(factory) and _needs_nothing(factory):
            return cache(factory)
    return None


def is_asgi(app: Any) -> bool:
    """Whether ``app`` speaks ASGI; otherwise it speaks WSGI."""
    call = getattr(app, "__call__", None)  # noqa: B004  # the method is asked for, not whether
    return inspect.iscoroutinefunction(app) or inspect.iscoroutinefunction(call)


def _itself(app: Any) -> Any:
    return app


def _is_app(value: Any, module: str) -> bool:
    if isinstance(value, FunctionType):
        return value.__module__ == module and _parameters(value) in (_WSGI, _ASGI)
    call = getattr(type(value), "__call__", None)  # noqa: B004  # as in is_asgi
    if hasattr(value, "status_code"):
        return False  # responses of Werkzeug can be called like apps
    return isinstance(call, FunctionType) and _parameters(call)[1:] in (_WSGI, _ASGI)


def _parameters(function: FunctionType) -> list[str]:
    code = function.__code__
    return list(code.co_varnames[: code.co_argcount])


def _needs_nothing(factory: Callable[..., Any]) -> bool:
    try:
        inspect.signature(factory).bind()
    except (TypeError, ValueError):
        return False
    return True
