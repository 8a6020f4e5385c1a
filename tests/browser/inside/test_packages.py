"""Packages of the site that are not in a program's reach."""

from tests.browser.inside.conftest import Run

SITE = {"elsewhere": "some-elsewhere", "asgiref_absent": "other"}


def test_a_program_that_imports_one_asks_for_it(run: Run) -> None:
    source = (
        "import atexit\natexit.register(print, 'end')\nprint('start')\n"
        "try:\n    from elsewhere.part import thing\nexcept:\n    print('caught')\n"
    )
    ran = run(source, packages=SITE)
    assert ran.outcome["missing"] == "some-elsewhere"
    assert ran.error == ""
    assert ran.out.startswith("start\n")


def test_so_does_one_that_asks_whether_it_is_there(run: Run) -> None:
    source = "import importlib.util\nimportlib.util.find_spec('elsewhere')\n"
    assert run(source, packages=SITE).outcome["missing"] == "some-elsewhere"
    source = "import importlib\nimportlib.import_module('elsewhere')\n"
    assert run(source, packages=SITE).outcome["missing"] == "some-elsewhere"


def test_a_file_of_the_program_may_import_it(run: Run) -> None:
    ran = run("import views\n", files={"views.py": "import elsewhere\n"}, packages=SITE)
    assert ran.outcome["missing"] == "some-elsewhere"


def test_what_a_library_tries_is_not_there(run: Run) -> None:
    # doctest stands for a library: it imports what it is asked for on behalf of the program
    source = "import doctest\nname = 'else' + 'where'\ntry: doctest._normalize_module(name)\n"
    source += "except ImportError: print('not there')\n"
    ran = run(source, packages=SITE)
    assert "missing" not in ran.outcome
    assert ran.out == "not there\n"


def test_what_the_program_names_for_a_framework_to_import_is_asked_for(run: Run) -> None:
    source = "import doctest\nINSTALLED_APPS = ['elsewhere.apps']\n"
    source += "doctest._normalize_module(INSTALLED_APPS[0])\n"
    assert run(source, packages=SITE).outcome["missing"] == "some-elsewhere"


def test_an_answer_may_need_one(run: Run) -> None:
    source = "def app(environ, start_response):\n    import elsewhere\n"
    ran = run(source, "GET /", packages=SITE)
    assert "missing" not in ran.outcome
    head, _ = ran.answers[0]
    assert head["missing"] == "some-elsewhere"
    assert "error" not in head


def test_for_a_module_that_is_nowhere_it_is_said_what_there_is(run: Run) -> None:
    error = run("import nowhere.part\n", packages=SITE).error
    assert error.endswith(
        "No module named 'nowhere'\n"
        "This page does not have nowhere. What can be imported: other, some-elsewhere.\n"
    )


def test_nothing_is_said_if_it_is_not_known_what_there_is(run: Run) -> None:
    assert run("import nowhere\n").error.endswith("No module named 'nowhere'\n")


def test_nothing_is_said_of_a_part_of_a_package_that_is_there(run: Run) -> None:
    error = run("import flask.nowhere\n", packages=SITE).error
    assert error.endswith("No module named 'flask.nowhere'\n")
