"""The order of the site: chapters and their tasks by number, then what is for looking up.

Neither generator sorts names as numbers (10 comes before 2), and a list that people keep would be
one more place to edit for a new pair. So each build writes a configuration that adds ``nav``.
"""

import json
from pathlib import Path

from sidebyside.content.chapters import page_title
from sidebyside.content.topics import number
from sidebyside.files import write_whole

LOOKED_UP = ("differences", "concepts", "libraries", "measured", "claims", "choose")
"""Pages for looking up, in their order."""

Entry = str | dict[str, "str | list[Entry]"]


def write_navigation(config: Path, docs: Path, group: str) -> Path:
    """Write a configuration beside ``config`` that inherits it and has the order of ``docs``.

    ``group`` names the pages for looking up. Returns the path of the configuration.
    """
    target = config.with_name(f".{config.stem}.nav.yml")
    nav = json.dumps(navigation(docs, group), ensure_ascii=False, indent=1)  # JSON is YAML, too
    write_whole(target, f"INHERIT: {config.name}\nnav: {nav}\n")
    return target


def navigation(docs: Path, group: str) -> list[Entry]:
    """The ``nav`` of one language. Raises Refusal for a page without a title."""
    chapters = (folder for folder in docs.iterdir() if folder.is_dir() and folder.name[0].isdigit())
    found: list[Entry] = ["index.md"]
    for folder in sorted(chapters, key=lambda folder: number(folder.name)):
        tasks = sorted(folder.glob("[0-9]*.md"), key=lambda page: number(page.stem))
        pages = [_entry(docs, page) for page in tasks]
        index = folder / "index.md"
        found.append({page_title(index): [_entry(docs, index), *pages]})
    looked_up = (docs / f"{name}.md" for name in LOOKED_UP)
    found.append({group: [_entry(docs, page) for page in looked_up if page.is_file()]})
    return found


def _entry(docs: Path, page: Path) -> Entry:
    return {page_title(page): page.relative_to(docs).as_posix()}
