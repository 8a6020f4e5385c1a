"""What manage.py check would say, said of every Django program."""

from tests.check.run.conftest import RunChild

PROJECT = """\
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, {settings})
urlpatterns = [{patterns}]
app = get_wsgi_application()
"""


def faults(run_child: RunChild, patterns: str = "", settings: str = "") -> list[str]:
    found: list[str] = run_child(PROJECT.format(patterns=patterns, settings=settings))["faults"]
    return found


def test_a_right_project_has_none(run_child: RunChild) -> None:
    assert faults(run_child, 'path("", print)') == []


def test_an_error_and_a_warning_are_told_with_their_ids(run_child: RunChild) -> None:
    [error] = faults(
        run_child,
        settings='STATIC_URL="static/", STATICFILES_DIRS="static",'
        ' INSTALLED_APPS=["django.contrib.staticfiles"]',
    )
    assert error.startswith("staticfiles.E001: The STATICFILES_DIRS setting is not a tuple")
    [warning] = faults(run_child, 'path("/posts/", print)')
    assert warning.startswith("urls.W002: Your URL pattern '/posts/' has a route beginning with")


def test_what_django_5_2_alone_wants_is_no_fault(run_child: RunChild) -> None:
    found = (
        "from django.core import checks\n"
        "@checks.register\n"
        "def said(**_):\n"
        "    return [checks.Warning('a', id=id) for id in ('models.W042', 'blog.W001')]\n"
    )
    source = PROJECT.format(patterns="", settings="") + found
    assert run_child(source)["faults"] == ["blog.W001: a"]


def test_a_urlconf_that_cannot_be_imported_is_an_error(run_child: RunChild) -> None:
    source = PROJECT.format(patterns="", settings="").replace("=__name__", '="mysite.urls"')
    assert run_child(source)["error"]["message"] == "No module named 'mysite'"


def test_a_program_without_django_is_not_asked(run_child: RunChild) -> None:
    assert run_child("print(1)\n")["faults"] == []
