from pathlib import Path

import pytest

from sidebyside.content.topics import find_topics, load_topic, load_topics
from sidebyside.refusal import Refusal
from tests.conftest import HELLO, TOML, WriteTopic


def refused(folder: Path) -> str:
    with pytest.raises(Refusal) as caught:
        load_topic(folder)
    return str(caught.value)


def test_folders_are_read_in_numerical_order(write_topic: WriteTopic, tmp_path: Path) -> None:
    for topic in ("10-z/1-a", "2-y/10-b", "2-y/9-a"):
        write_topic(topic)
    topics = load_topics(tmp_path / "snippets")
    assert list(topics) == ["2-y/9-a", "2-y/10-b", "10-z/1-a"]
    assert topics["2-y/9-a"].settings.title["zh"] == "标题"
    assert topics["2-y/9-a"].anchor == "2-y-9-a"


def test_a_folder_without_a_number_is_refused(write_topic: WriteTopic, tmp_path: Path) -> None:
    write_topic("1-a/basics")
    with pytest.raises(Refusal, match="a number, a dash and a slug"):
        find_topics(tmp_path / "snippets")


def test_a_missing_side_is_refused(write_topic: WriteTopic) -> None:
    told = refused(write_topic("1-a/1-b", django=None))
    assert "1-a/1-b/django/app.py: the django side is missing" in told
    assert "A pair needs both sides" in told


def test_a_missing_topic_toml_is_refused(write_topic: WriteTopic) -> None:
    folder = write_topic("1-a/1-b")
    (folder / "topic.toml").unlink()
    assert "no topic.toml\n    Scaffold one: nox -s new -- 1-a/1-b" in refused(folder)


def test_an_unknown_key_is_refused_with_its_line_and_the_likely_one(
    write_topic: WriteTopic,
) -> None:
    told = refused(write_topic("1-a/1-b", toml=TOML + 'difers = { en = "x", zh = "x" }\n'))
    assert "topic.toml:2: unknown key 'difers'" in told
    assert "Did you mean 'differs'?" in told


def test_a_missing_translation_is_refused(write_topic: WriteTopic) -> None:
    told = refused(write_topic("1-a/1-b", toml='title = { en = "A title" }\n'))
    assert "topic.toml:1: missing translation 'title.zh'" in told


def test_a_wrong_type_is_refused_with_its_line(write_topic: WriteTopic) -> None:
    told = refused(write_topic("1-a/1-b", toml=TOML + '\ntimeout = "long"\n'))
    assert "topic.toml:3: key 'timeout'" in told
    assert "integer" in told


def test_broken_toml_is_refused_with_its_line(write_topic: WriteTopic) -> None:
    assert "topic.toml:2: not valid TOML" in refused(write_topic("1-a/1-b", toml=TOML + "oops\n"))


def test_a_reason_against_the_browser_may_be_translated(write_topic: WriteTopic) -> None:
    reasons = 'browser = { flask = "needs TCP", django = { en = "needs C", zh = "需要 C 扩展" } }\n'
    browser = load_topic(write_topic("1-a/1-b", toml=TOML + reasons)).settings.browser
    assert (browser["flask"]["zh"], browser["django"]["zh"]) == ("needs TCP", "需要 C 扩展")


CONCEPT = """
[[concepts]]
name = {{ en = "Greeting", zh = "问候" }}
flask = "{flask}"
django = "hello"
"""


def test_a_concept_must_occur_in_the_source(write_topic: WriteTopic) -> None:
    told = refused(write_topic("1-a/1-b", toml=TOML + CONCEPT.format(flask="goodbye")))
    assert "topic.toml:5: concept 'Greeting': 'goodbye' is not in the flask source" in told


def test_the_line_is_that_of_the_wrong_concept_not_of_the_first(write_topic: WriteTopic) -> None:
    toml = TOML + CONCEPT.format(flask="hello") + CONCEPT.format(flask="goodbye")
    assert "topic.toml:10: concept" in refused(write_topic("1-a/1-b", toml=toml))


def test_a_malformed_request_is_refused(write_topic: WriteTopic) -> None:
    told = refused(write_topic("1-a/1-b", toml=TOML + 'requests = ["FETCH /"]\n'))
    assert "topic.toml:2: request 'FETCH /': 'FETCH' is none of GET" in told


def test_unpaired_focus_markers_are_refused_with_their_line(write_topic: WriteTopic) -> None:
    source = "# --8<-- [start:focus]\n" + HELLO
    told = refused(write_topic("1-a/1-b", flask=source))
    assert "flask/app.py:5: focus markers found: start" in told


def test_readers_get_the_file_without_its_focus_markers(write_topic: WriteTopic) -> None:
    source = "x = 1\n# --8<-- [start:focus]\n" + HELLO + "# --8<-- [end:focus]\n"
    file = load_topic(write_topic("1-a/1-b", flask=source)).flask.files[0]
    assert "8<" not in file.text
    assert file.focus
    start, end = file.focus
    assert file.text.splitlines()[start:end] == HELLO.splitlines()


def test_app_py_comes_first_of_several_files(write_topic: WriteTopic) -> None:
    folder = write_topic("1-a/1-b")
    (folder / "flask" / "a.html").write_text("<p>")
    names = [file.name for file in load_topic(folder).flask.files]
    assert names == ["app.py", "a.html"]


def test_a_misspelt_key_is_told_before_the_one_that_it_leaves_missing(
    write_topic: WriteTopic,
) -> None:
    told = refused(write_topic("1-a/1-b", toml=TOML.replace("title =", "titel =")))
    assert "topic.toml:1: unknown key 'titel'\n    Did you mean 'title'?" in told
