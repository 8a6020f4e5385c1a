"""What a generator is told: our configuration of a language, the words around every page, and the
order of the pages.

The words are where translators look for them, and the order comes from the names of the files. So
each build writes a configuration that adds both.
"""

import json
from pathlib import Path

from sidebyside.files import DOCS, write_whole
from sidebyside.pages.words import read_words
from sidebyside.site.navigation import navigation

CONFIGS = {"en": Path("mkdocs.yml"), "zh": Path("mkdocs.zh.yml")}


def write_configuration(language: str) -> Path:
    """Write a configuration beside that of ``language``, which it inherits. Returns its path.

    Raises Refusal for words that are not right, or a page without a title.
    """
    config = CONFIGS[language]
    said = read_words()[language]
    whole = {
        "INHERIT": config.name,
        "extra": {"shell": said.shell, "not_found": said.not_found},
        "nav": navigation(DOCS / language, said.shell["look_up"]),
    }
    target = config.with_name(f".{config.stem}.whole.yml")
    write_whole(target, json.dumps(whole, ensure_ascii=False, indent=1))  # JSON is YAML, too
    return target
