import pytest

from sidebyside.measure.environment import install, install_framework
from sidebyside.refusal import Refusal
from tests.measure.index import Index


def test_what_is_installed_is_counted_without_bytecode(index: Index) -> None:
    index.add_frameworks()
    index.add("two", files={"two/__init__.py": "", "two/more.py": "text = 'some text'\n"})
    found = install("flask", ["flask", "two"], "two")
    assert found.error is None
    assert found.versions == {"click": "8.3", "flask": "3.1.3", "two": "1.0"}
    assert found.installs["two"] > len("text = 'some text'\n")
    # uv adds INSTALLER and REQUESTED to the metadata's three files of each
    assert found.files >= 1 + 1 + 2 + 3 * 3


def test_what_cannot_be_installed_says_why(index: Index) -> None:
    index.add("two", requires=("nowhere",))
    found = install("flask", ["two"], "two")
    assert found.error
    assert found.error.startswith("cannot be installed: ")
    assert "nowhere" in found.error
    assert "\n" not in found.error


def test_a_framework_that_cannot_be_installed_is_refused(index: Index) -> None:
    with pytest.raises(Refusal, match=r"(?s)django: cannot be installed.*without django"):
        install_framework("django", ["django"])
