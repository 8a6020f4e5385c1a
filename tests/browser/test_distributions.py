import pytest

from sidebyside.browser.distributions import NotForBrowser, closure
from tests.browser.conftest import AddDistribution


def names(*requirements: str) -> set[str]:
    return {package.name for package in closure(requirements)}


def test_a_requirement_brings_what_it_needs_and_time_zones() -> None:
    found = {package.name: package for package in closure(("flask>=3.1",))}
    assert {"flask", "werkzeug", "jinja2", "click", "tzdata"} <= set(found)
    assert "flask/app.py" in found["flask"].files
    assert "jinja2/environment.py" in found["jinja2"].files


def test_binaries_and_caches_are_left_out_but_licences_are_not() -> None:
    files = [name for package in closure(("sqlalchemy",)) for name in package.files]
    assert not [name for name in files if name.endswith((".so", ".pyc", ".pyx"))]
    assert [name for name in files if "licenses/LICENSE" in name]


def test_scripts_and_what_only_installers_read_are_left_out(
    add_distribution: AddDistribution,
) -> None:
    info = "tool-1.0.dist-info"
    add_distribution("tool", files={"../bin/tool": "", "/etc/tool": "", f"{info}/INSTALLER": ""})
    (tool,) = (package for package in closure(("tool",)) if package.name == "tool")
    assert set(tool.files) == {"tool/__init__.py", f"{info}/METADATA", f"{info}/WHEEL"}


def test_extras_are_followed_also_when_asked_for_later(add_distribution: AddDistribution) -> None:
    add_distribution("base", requires=('part; extra == "more"',))
    add_distribution("part")
    add_distribution("user", requires=("base[more]",))
    assert names("base") == {"base", "tzdata"}
    assert names("base[more]") == {"base", "part", "tzdata"}
    assert names("user", "base") == {"base", "part", "tzdata", "user"}


def test_packages_that_need_each_other_are_found_once(add_distribution: AddDistribution) -> None:
    add_distribution("hen", requires=("egg",))
    add_distribution("egg", requires=("hen",))
    assert names("hen") == {"egg", "hen", "tzdata"}


def test_markers_are_those_of_the_browsers_python(add_distribution: AddDistribution) -> None:
    markers = {
        "wasm": 'sys_platform == "emscripten"',
        "linux": 'sys_platform == "linux"',
        "new": 'python_version >= "3.14"',
        "old": 'python_full_version < "3.14.0"',
    }
    for name in markers:
        add_distribution(name)
    lines = tuple(f"{name}; {marker}" for name, marker in markers.items())
    add_distribution("choosy", requires=lines)
    assert names("choosy") == {"choosy", "new", "tzdata", "wasm"}


@pytest.mark.parametrize(
    ("requirement", "reason"),
    [
        ("pydantic", "pydantic-core has compiled parts"),
        ("no-such-thing", "no-such-thing is not installed"),
        ("flask==1.1.4", "flask==1.1.4 is asked for, 3."),
    ],
)
def test_what_cannot_be_packed_says_why(requirement: str, reason: str) -> None:
    with pytest.raises(NotForBrowser, match=reason):
        closure((requirement,))


def test_a_dependency_of_another_version_than_the_one_installed_says_so(
    add_distribution: AddDistribution,
) -> None:
    add_distribution("base", "1.0")
    add_distribution("user", requires=("base>=2",))
    with pytest.raises(NotForBrowser, match=r"base>=2 is asked for, 1\.0 is installed"):
        closure(("user",))


def test_what_can_be_imported_are_the_modules_at_the_top(add_distribution: AddDistribution) -> None:
    add_distribution("tool", files={"single.py": "", "tool/part.py": "", "docs/a.txt": ""})
    (tool,) = (package for package in closure(("tool",)) if package.name == "tool")
    assert tool.modules == ["single", "tool"]


def test_of_flask_admin_only_what_its_pages_can_use_is_packed() -> None:
    (admin,) = (package for package in closure(("flask-admin",)) if package.name == "flask-admin")
    assert "flask_admin/templates/bootstrap4/admin/base.html" in admin.files
    styles = {"admin/css/bootstrap4/admin.css", "bootstrap/bootstrap4/css/bootstrap.min.css"}
    assert {f"flask_admin/static/{name}" for name in styles} <= set(admin.files)
    assert sum(file.stat().st_size for file in admin.files.values()) < 3_000_000
