from pathlib import Path

from sidebyside.content.topics import Topic, load_topic
from sidebyside.pages.pair.places import places_of
from tests.conftest import topic_files

CONCEPT = """
[[concepts]]
name = {{ en = "C", zh = "概念" }}
flask = "{0}"
django = "{0}"
"""


def topic(folder: Path, source: str, *concepts: str) -> Topic:
    toml = 'title = { en = "A", zh = "甲" }\n' + "".join(map(CONCEPT.format, concepts))
    return load_topic(topic_files(folder, toml=toml, flask=source, django=source, metadata=""))


def found(of: Topic) -> list[str]:
    return [f"{place.file.name}:{place.line}" for place in places_of(of, of.flask)]


def test_the_first_place_in_the_focus_is_meant(tmp_path: Path) -> None:
    source = "save()\n# --8<-- [start:focus]\nsave()\nsave()\n# --8<-- [end:focus]\n"
    assert found(topic(tmp_path, source, "save()")) == ["app.py:2"]


def test_a_file_with_a_focus_goes_before_app_py(tmp_path: Path) -> None:
    views = "x = 1\n# --8<-- [start:focus]\ny = 2\n# --8<-- [end:focus]\n"
    folder = topic(tmp_path, "x = 1\ny = 2\n", "x = 1", "y = 2").folder
    (folder / "flask/views.py").write_text(views, "utf-8")
    assert found(load_topic(folder)) == ["views.py:1", "views.py:2"]


def test_two_concepts_do_not_share_a_place_if_there_is_another(tmp_path: Path) -> None:
    assert found(topic(tmp_path, "a.b(c)\n\nb(c)\n", "a.b(c)", "b(c)")) == ["app.py:1", "app.py:3"]
    assert found(topic(tmp_path / "2", "a.b(c)\n", "a.b(c)", "b(c)")) == ["app.py:1", "app.py:1"]
