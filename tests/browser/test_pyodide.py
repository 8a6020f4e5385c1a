from pathlib import Path

from sidebyside.browser.pyodide import Release, installed_release


def test_the_release_and_its_python_are_those_that_npm_installed(project: Path) -> None:
    assert installed_release() == Release("999.0.1", "3.99.2")


def test_where_python_looks_follows_from_its_version() -> None:
    release = Release("320.0.0", "3.20.1")
    assert release.python_minor == "3.20"
    assert release.stdlib == "python320.zip"
    assert release.site_packages == "/lib/python3.20/site-packages"
