import re

import pytest

from sidebyside.content.chapters import page_title
from sidebyside.content.toml import LANGUAGES
from sidebyside.files import DOCS
from sidebyside.pages.words import words
from sidebyside.site.navigation import LOOKED_UP

IN_THE_MENU = {"libraries": "old_code"}
"""The words for pages that have another name in their address."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", LOOKED_UP)
def test_a_page_for_looking_up_is_called_the_same_everywhere(name: str, language: str) -> None:
    menu = words(language).shell[IN_THE_MENU.get(name, name)]
    page = DOCS / language / f"{name}.md"
    title = re.search("^title: (.*)$", page.read_text("utf-8"), re.MULTILINE)
    assert title
    assert {title[1], page_title(page)} == {menu}
