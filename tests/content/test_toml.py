from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest
from pydantic import RootModel

from sidebyside.content.toml import Strict, Text, line_of_key, read_measured, read_toml
from sidebyside.refusal import Refusal


class Book(Strict):
    title: Text
    pages: int
    lent: dict[Literal["ann", "bob"], int] = {}


class Shelf(RootModel[dict[str, Book]]):
    pass


TOML = '[emma]\ntitle = { en = "Emma", zh = "爱玛" }\npages = 400\n'


Read = Callable[[str], Shelf]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(text: str) -> Shelf:
        path = tmp_path / "shelf.toml"
        path.write_text(text, "utf-8")
        return read_toml(path, Shelf)

    return read


def test_what_is_right_is_read(read: Read) -> None:
    assert read(TOML).root["emma"].title["zh"] == "爱玛"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TOML + "page = 1\n", r"toml:4: unknown key 'emma.page'\n.*'pages'\? Known keys: title, p"),
        (TOML.replace(', zh = "爱玛"', ""), r"toml:2: missing translation 'emma.title.zh'"),
        (TOML.replace("pages = 400\n", ""), r"toml:1: missing key 'emma.pages'"),
        (TOML.replace("400", '"400"'), r"toml:3: key 'emma.pages': input should be a valid int"),
        (TOML.replace("Emma", " "), r"toml:2: key 'emma.title.en' is empty"),
        (TOML + "lent = { eve = 1 }\n", r"toml:4: key 'emma.lent.eve': input should be 'ann' or"),
        ("[emma\n", r"toml:1: not valid TOML"),
    ],
)
def test_the_first_thing_wrong_is_told_with_its_line(read: Read, text: str, told: str) -> None:
    with pytest.raises(Refusal, match=told):
        read(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (None, "nothing was measured yet"),
        ("{}", "title: field required"),
        ("{", "invalid json"),
        ("\xff", "not UTF-8"),
    ],
)
def test_a_measurement_that_is_not_there_or_does_not_fit_is_refused(
    tmp_path: Path, text: str | None, told: str
) -> None:
    path = tmp_path / "book.json"
    if text:
        path.write_text(text, "latin-1")
    with pytest.raises(Refusal, match=rf"(?is){told}"):
        read_measured(path, Book, "nox -s books")


NUMBERED = "[[book]]\ntitle = 1\n\n[[book]]\npages = 2\ntitle = 3\n\n[shelf]\nroom = 4\n"


@pytest.mark.parametrize(
    ("where", "line"),
    [
        (["book", "1", "title"], 6),
        (["book", "0", "title"], 2),
        (["book", "1"], 4),
        (["shelf", "room"], 9),
        (["shelf", "colour"], 8),  # what is missing: its table
        (["floor"], None),
    ],
)
def test_the_line_of_a_key_is_that_of_the_innermost_one_written(
    where: list[str], line: int | None
) -> None:
    assert line_of_key(NUMBERED, where) == line
