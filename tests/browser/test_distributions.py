import pytest

from sidebyside.browser.distributions import NotForBrowser, closure


def test_a_requirement_brings_what_it_needs_and_time_zones():
    found = {package.name: package for package in closure(("flask>=3.1",))}
    assert {"flask", "werkzeug", "jinja2", "click", "tzdata"} <= set(found)
    assert "flask/app.py" in found["flask"].files
    assert "jinja2/environment.py" in found["jinja2"].files


def test_binaries_and_caches_are_left_out_but_licences_are_not():
    files = [name for package in closure(("sqlalchemy",)) for name in package.files]
    assert not [name for name in files if name.endswith((".so", ".pyc", ".pyx"))]
    assert [name for name in files if "licenses/LICENSE" in name]


def test_extras_are_followed():
    plain = {package.name for package in closure(("celery",))}
    assert {package.name for package in closure(("celery[redis]",))} - plain >= {"redis"}


@pytest.mark.parametrize(
    ("requirement", "reason"),
    [
        ("pydantic", "pydantic-core has compiled parts"),
        ("no-such-thing", "no-such-thing is not installed"),
        ("flask==1.1.4", "flask==1.1.4 is asked for, 3."),
    ],
)
def test_what_cannot_be_packed_says_why(requirement, reason):
    with pytest.raises(NotForBrowser, match=reason):
        closure((requirement,))
