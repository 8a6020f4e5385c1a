import pytest

from sidebyside.content.metadata import check_imports, read_metadata
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal
from tests.conftest import HELLO, WriteTopic


def test_declared_distributions_and_pythons(write_topic: WriteTopic) -> None:
    side = load_topic(write_topic("1-a/1-b", needs='["flask>=3.1", "Flask_Login"]')).flask
    metadata = read_metadata(side)
    assert metadata.distributions == ("flask", "flask-login")
    assert "3.12.1" in metadata.requires_python


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ("", "no PEP 723 blocks of type script"),
        ("# /// script\n# dependencies = []\n# ///\n", "lacks 'requires-python'"),
        ('# /// script\n# requires-python = ">=x"\n# dependencies = []\n# ///\n', "not valid"),
    ],
)
def test_metadata_that_is_not_right_is_refused(
    write_topic: WriteTopic, metadata: str, expected: str
) -> None:
    side = load_topic(write_topic("1-a/1-b", metadata=metadata)).flask
    with pytest.raises(Refusal) as caught:
        read_metadata(side)
    assert "flask/app.py:1: " in str(caught.value)
    assert expected in str(caught.value)


@pytest.mark.parametrize(
    "source", ["import flask", "from flask.views import View", "def f():\n    import flask"]
)
def test_an_undeclared_import_is_refused_with_its_line(
    write_topic: WriteTopic, source: str
) -> None:
    side = load_topic(write_topic("1-a/1-b", flask=f"{source}\n{HELLO}")).flask
    with pytest.raises(Refusal, match="Add 'flask' to dependencies") as caught:
        check_imports(side, read_metadata(side))
    assert f"app.py:{6 if 'def' in source else 5}: imports 'flask" in str(caught.value)


def test_own_modules_and_the_standard_library_need_no_declaration(write_topic: WriteTopic) -> None:
    folder = write_topic("1-a/1-b", flask=f"import json\nimport shop.models\n{HELLO}")
    (folder / "flask/shop").mkdir()
    (folder / "flask/shop/models.py").write_text("from .x import y\n")
    side = load_topic(folder).flask
    check_imports(side, read_metadata(side))
