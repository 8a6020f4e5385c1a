"""What a built site has for programs, written beside its pages."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from sidebyside.content.chapters import page_title, read_chapters
from sidebyside.content.claims import CLAIMS, read_claims
from sidebyside.content.differences import load_differences
from sidebyside.content.libraries import load_libraries, read_measurements
from sidebyside.content.record import Record
from sidebyside.content.topics import Topic, load_topics
from sidebyside.files import DOCS, SNIPPETS, write_whole
from sidebyside.pages.words import words
from sidebyside.site.generators import PREFIXES
from sidebyside.site.machines.index import Index, make_index
from sidebyside.site.machines.markdown import Shown, has_markdown, page_markdown


def write_for_machines(site: Path, url: str) -> None:
    """Write Markdown, ``index.json`` with its schema, and ``llms.txt`` of each language into
    ``site``, which will be published at ``url``. Raises Refusal.
    """
    topics = load_topics(SNIPPETS)
    differences, record = load_differences(), Record()
    measured = read_measurements()
    libraries = load_libraries(SNIPPETS, measured)
    shown = Shown(topics, libraries, measured, differences, record)
    sites = {language: url + prefix for language, prefix in PREFIXES.items()}
    today = datetime.now(UTC).date()
    claims = read_claims(CLAIMS)
    index = make_index(topics.values(), differences, claims, record, sites, today)
    write_whole(site / "index.json", index.model_dump_json())
    write_whole(site / "index.schema.json", json.dumps(Index.model_json_schema(), indent=1))
    for language, prefix in PREFIXES.items():
        docs = DOCS / language
        for name, chapter in read_chapters(docs).items():
            if has_markdown(name):
                text = page_markdown(chapter.path.read_text("utf-8"), name, shown, language)
                write_whole(site / prefix / name, text)
        write_whole(site / prefix / "llms.txt", _llms(topics, docs, sites[language], url, language))


def _llms(topics: Mapping[str, Topic], docs: Path, home: str, root: str, language: str) -> str:
    """The file that https://llmstxt.org/ describes: what there is, with links to Markdown."""
    text = words(language).machines
    lines = [f"# {text['site']}", "", f"> {text['summary']}", "", text["how"].format(root=root)]
    for chapter, tasks in groupby(topics.values(), key=lambda topic: topic.folder.parent.name):
        index = docs / chapter / "index.md"
        lines += ["", f"## {page_title(index)}", ""]
        for topic in tasks:
            both = [concept.name[language] for concept in topic.settings.concepts]
            about = f": {text['comma'].join(both)}" if both else ""
            title = page_title(docs / f"{topic.id}.md")
            lines.append(f"- [{title}]({home}{topic.id}.md){about}")
    return "\n".join(lines) + "\n"
