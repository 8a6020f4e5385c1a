"""The order of the site: chapters and their tasks by number, then what is for looking up.

Neither generator sorts names as numbers (10 comes before 2), and a list that people keep would be
one more place to edit for a new pair.
"""

from pathlib import Path

from sidebyside.content.chapters import page_title
from sidebyside.content.topics import number

LOOKED_UP = ("differences", "concepts", "libraries", "measured", "claims", "choose")
"""Pages for looking up, in their order."""

Entry = str | dict[str, "str | list[Entry]"]


def navigation(docs: Path, group: str) -> list[Entry]:
    """The ``nav`` of one language, where ``group`` names the pages for looking up.

    Raises Refusal for a page without a title.
    """
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
