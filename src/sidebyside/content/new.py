"""Start a new pair: ``python -m sidebyside.content.new 4-models/database-views``.

What it writes runs and passes the check, so that a contributor changes something that works. Its
Chinese says that it is pending: such a pair is served at home, and refused in the strict build.
"""

import re
import sys
from pathlib import Path

from sidebyside.content.chapters import PENDING
from sidebyside.content.toml import LANGUAGES
from sidebyside.content.topics import find_topics, number
from sidebyside.files import DATA, DOCS, SNIPPETS, write_whole
from sidebyside.refusal import Refusal

ADDRESSES = DATA / "addresses.txt"
"""The addresses of all pages that were published, in each language: these do not change."""

_TEMPLATE = Path(__file__).with_name("new_topic")
_NEXT = """\
Wrote {folder} and its pages {pages}. Next:
  1. Write both sides: the same job, the same data, the same output.
  2. Fill in {folder}/topic.toml: the title, and what corresponds.
  3. nox -s update -- {topic}    records the outputs and formats; read them
  4. nox -s verify -- {topic}    runs and compares both sides
  5. Write both pages and look at them: nox -s serve. Chinese may wait as {pending}."""


def next_topic(name: str, snippets: Path) -> str:
    """The id of the new topic ``name`` (``4-models/views``), with the chapter's next number.

    Raises Refusal for a name that is malformed, of no chapter, or taken.
    """
    if not re.fullmatch(r"\d+-[a-z0-9-]+/[a-z][a-z0-9-]*", name):
        raise Refusal(
            snippets / name,
            "not the name of a new topic",
            "Name its chapter and a slug; it gets the next number: 4-models/database-views.",
        )
    chapter, slug = name.split("/")
    folders = find_topics(snippets)
    own = [folder for topic, folder in folders.items() if topic.startswith(f"{chapter}/")]
    if not own:
        chapters = dict.fromkeys(topic.split("/")[0] for topic in folders)
        raise Refusal(
            snippets / chapter, "there is no such chapter", f"There are: {', '.join(chapters)}."
        )
    for folder in own:
        if folder.name.split("-", 1)[1] == slug:
            raise Refusal(folder, "has that name already", "Change it, or choose another slug.")
    return f"{chapter}/{max(number(folder.name) for folder in own) + 1}-{slug}"


def scaffold(topic: str, snippets: Path = SNIPPETS, docs: Path = DOCS) -> list[Path]:
    """Write the files of the new ``topic``, then its pages and their address; return the pages."""
    slug = topic.split("/")[1].split("-", 1)[1]
    values = {"topic": topic, "title": slug.replace("-", " ").capitalize(), "pending": PENDING}
    for file in sorted(path for path in _TEMPLATE.rglob("*") if path.is_file()):
        text = _filled(file.read_text("utf-8"), values)
        name = file.relative_to(_TEMPLATE)
        if name.parts[0] != "docs":
            write_whole(snippets / topic / name, text)
    pages = []
    for language in LANGUAGES:
        text = (_TEMPLATE / f"docs/{language}.md").read_text("utf-8")
        pages.append(docs / language / f"{topic}.md")
        write_whole(pages[-1], _filled(text, values))
    with ADDRESSES.open("a", encoding="utf-8") as addresses:
        addresses.write(f"{topic}/\n")
    return pages


def _filled(text: str, values: dict[str, str]) -> str:
    for key, value in values.items():
        text = text.replace(f"<{key}>", value)
    return text


def main() -> None:
    """Scaffold what the command line names, and say what comes next."""
    if len(sys.argv) != 2:
        sys.exit("Say which: nox -s new -- 4-models/database-views")
    try:
        topic = next_topic(sys.argv[1], SNIPPETS)
        pages = scaffold(topic)
    except Refusal as refusal:
        sys.exit(str(refusal))
    shown = " and ".join(map(str, pages))
    print(_NEXT.format(folder=SNIPPETS / topic, topic=topic, pages=shown, pending=PENDING))


if __name__ == "__main__":
    main()
