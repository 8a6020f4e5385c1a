import re
from pathlib import Path

import pytest

from sidebyside.content.topics import find_topics, load_topic, load_topics
from sidebyside.files import SNIPPETS
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


def with_files(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        path = folder / "flask" / (name.replace("__", "/") + ".py")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return folder


def tabs(folder: Path) -> list[str]:
    return [file.name for file in load_topic(folder).flask.tabs]


def test_set_up_comes_last_and_what_is_empty_not_at_all(write_topic: WriteTopic) -> None:
    folder = with_files(write_topic("1-a/1-b"), settings="A = 1\n", empty="\n", views="x = 1\n")
    assert tabs(folder) == ["app.py", "views.py", "settings.py"]
    assert load_topic(folder).flask.first.name == "app.py"


def test_a_file_with_a_focus_is_shown_first_unless_app_py_has_one(write_topic: WriteTopic) -> None:
    focus = "# --8<-- [start:focus]\nx = 1\n# --8<-- [end:focus]\n"
    folder = with_files(write_topic("1-a/1-b"), views=focus)
    assert load_topic(folder).flask.first.name == "views.py"
    folder = with_files(write_topic("1-a/2-b", flask=focus + HELLO), views=focus)
    assert load_topic(folder).flask.first.name == "app.py"


def test_a_large_project_shows_only_the_named_files(write_topic: WriteTopic) -> None:
    toml = f"{TOML}only_files = true\nfiles.flask = ['views.py']\n"
    folder = with_files(write_topic("1-a/1-b", toml=toml), views="x = 1\n", others="y = 1\n")
    assert tabs(folder) == ["views.py", "app.py"]
    hidden = toml + "[[concepts]]\nname = { en = 'a', zh = 'a' }\nflask = 'y = 1'\ndjango = 'x'\n"
    told = refused(
        with_files(write_topic("1-a/2-b", toml=hidden), views="x = 1\n", others="y = 1\n")
    )
    assert "'y = 1' is not in the flask source" in told


def test_the_topic_says_which_files_come_first(write_topic: WriteTopic) -> None:
    toml = TOML + 'files = { flask = ["blog/views.py", "settings.py"] }\n'
    folder = write_topic("1-a/1-b", toml=toml)
    with_files(folder, settings="A = 1\n", a="x = 1\n", blog__views="x = 1\n")
    assert tabs(folder) == ["blog/views.py", "settings.py", "app.py", "a.py"]
    assert load_topic(folder).flask.first.name == "blog/views.py"
    assert load_topic(folder).django.first.name == "app.py"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ('"view.py"', "files.flask: 'view.py' is no file of that side with something to read"),
        ('"empty.py"', "files.flask: 'empty.py' is no file of that side with something to read"),
        ('"app.py", "app.py"', "files.flask: 'app.py' is there twice"),
    ],
)
def test_an_order_of_files_that_are_not_there_is_refused(
    write_topic: WriteTopic, names: str, expected: str
) -> None:
    folder = write_topic("1-a/1-b", toml=TOML + f"files = {{ flask = [{names}] }}\n")
    told = refused(with_files(folder, views="x = 1\n", empty=""))
    assert f"topic.toml:2: {expected}" in told
    assert "Name what is to come first among: app.py, views.py." in told


def test_a_concept_may_name_its_file(write_topic: WriteTopic) -> None:
    toml = TOML + CONCEPT.format(flask="hello")
    good, bad, elsewhere = (
        with_files(write_topic(f"1-a/{n}-b", toml=toml + line), views=source)
        for n, line, source in [
            (1, 'file = { flask = "views.py" }\n', "hello = 1\n"),
            (2, 'file = { flask = "view.py" }\n', "hello = 1\n"),
            (3, 'file = { flask = "views.py" }\n', "x = 1\n"),
        ]
    )
    assert load_topic(good).settings.concepts[0].file == {"flask": "views.py"}
    told = refused(bad)
    assert "topic.toml:5: concept 'Greeting': flask has no file 'view.py'" in told
    assert "Name one of: app.py, views.py." in told
    assert "'hello' is not in the flask source views.py" in refused(elsewhere)


def test_a_request_that_takes_over_what_nobody_said_is_refused(write_topic: WriteTopic) -> None:
    told = refused(write_topic("1-a/1-b", toml=TOML + 'requests = ["POST / csrf"]\n'))
    assert "topic.toml:2: request 'POST / csrf' takes over" in told


def test_an_empty_conversation_is_refused(write_topic: WriteTopic) -> None:
    assert "key 'requests" in refused(write_topic("1-a/1-b", toml=TOML + "requests = [[]]\n"))


def test_no_reader_has_to_count_lines_to_see_what_differs() -> None:
    number = r"(first|second|third|last|two|three|four|five|six|\d+)"
    english = rf"\b{number}( {number})? (lines?|block)\b"
    counted = re.compile(english + "|(第|最后|前|有)[一二两三四五六几][行段]", re.IGNORECASE)
    for name, topic in load_topics(SNIPPETS).items():
        if told := topic.settings.differs:
            assert not counted.search(told.en + told.zh), name
