"""The app of a program: what a server would be given."""

import types
from typing import Any

import pytest

from sidebyside.browser.inside import apps

PLAIN = """
def {name}(environ, start_response):
    return []
"""
FACTORY = "def create_app({parameters}): return 'made'\n"


def find(source: str) -> Any:
    """What the app of a program is; None if it has none."""
    module = types.ModuleType("__main__")
    exec(source, vars(module))
    app = apps.find(module)
    return app and app()


@pytest.mark.parametrize("name", ["app", "application", "hello"])
def test_a_function_of_the_standard_is_an_app(name: str) -> None:
    assert find(PLAIN.format(name=name)).__name__ == name


@pytest.mark.parametrize("parameters", ["environ, start_response", "scope, receive, send"])
def test_so_is_an_object_that_is_called_like_one(parameters: str) -> None:
    assert find(f"class C:\n def __call__(self, {parameters}): pass\nshop = C()\n") is not None


def test_what_is_named_app_comes_first_and_what_wraps_others_next() -> None:
    others = PLAIN.format(name="inner") + PLAIN.format(name="outer")
    assert find(others).__name__ == "outer"
    assert find(PLAIN.format(name="app") + others).__name__ == "app"


@pytest.mark.parametrize("parameters", ["", "config=None", "*, config=None", "**settings"])
def test_a_factory_without_arguments_makes_the_app(parameters: str) -> None:
    assert find(FACTORY.format(parameters=parameters)) == "made"


def test_a_factory_is_called_once_and_when_it_is_needed() -> None:
    module = types.ModuleType("__main__")
    exec("made = []\ndef make_app(): made.append(1); return made\n", vars(module))
    app = apps.find(module)
    assert app is not None
    assert module.made == []
    assert app() is app()
    assert module.made == [1]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "app = 1",
        FACTORY.format(parameters="config"),
        "class C:\n def __call__(self, environ, start_response): pass\n",
        "class C:\n def __call__(self, request): pass\nview = C()\n",
        "from wsgiref.simple_server import demo_app\n",
        "from werkzeug import Response\nresponse = Response()\n",
    ],
)
def test_other_things_are_no_apps(source: str) -> None:
    assert find(source) is None
