"""What the search knows of the pages that show no pair: for looking up, and each chapter's own.

An entry of Differences or Claims is a place of its page, and so is a heading with a name for links.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from sidebyside.content.chapters import page_title
from sidebyside.content.claims import Claim
from sidebyside.content.differences import Differences
from sidebyside.content.synonyms import Synonyms
from sidebyside.pages.search import Place, Task, errors_of, questions_of
from sidebyside.pages.words import words

_OTHERS = ("index", "concepts", "differences", "claims")
"""The home page, and those whose rows are found one by one."""
_HEADING = re.compile(r"^##+ (.+?)(?: *\{ *#([\w-]+) *\})?$", re.MULTILINE)


def reference_tasks(
    differences: Differences,
    claims: Iterable[Claim],
    synonyms: Synonyms,
    docs: Path,
    language: str,
) -> list[Task]:
    """Those pages in ``language``, whose pages are in ``docs`` (``docs/en``)."""
    verdicts = words(language).verdicts
    return [
        *(_prose(name, page, synonyms, language) for name, page in prose_pages(docs).items()),
        _page(
            docs / "differences.md",
            [
                Place(
                    href=f"#{name}",
                    name=_plain(entry.title[language]),
                    flask=_plain(entry.flask[language]),
                    django=_plain(entry.django[language]),
                    also="" if language == "en" else _plain(entry.title["en"]),
                )
                for name, entry in differences.entries.items()
            ],
        ),
        _page(
            docs / "claims.md",
            [
                Place(
                    href=f"#{claim.number}",
                    name=_plain(claim.claim[language]),
                    flask="",
                    django="",
                    also=verdicts[claim.verdict].name,
                )
                for claim in claims
            ],
        ),
    ]


def prose_pages(docs: Path) -> dict[str, Path]:
    """The pages of prose and tables, by the name that ``synonyms.toml`` has for each."""
    looked_up = {page.stem: page for page in sorted(docs.glob("*.md")) if page.stem not in _OTHERS}
    return looked_up | {page.parent.name: page for page in sorted(docs.glob("*/index.md"))}


def _prose(name: str, page: Path, synonyms: Synonyms, language: str) -> Task:
    headings = _HEADING.findall(page.read_text("utf-8"))
    places = [
        Place(href=f"#{anchor}", name=_plain(heading), flask="", django="", also="")
        for heading, anchor in headings
        if anchor
    ]
    task = _page(page, places)
    return task | {
        "href": f"{name}/",
        "also": "\n".join(_plain(heading) for heading, anchor in headings if not anchor),
        "asked": questions_of(synonyms, name, [task["title"]], language),
        "errors": errors_of(synonyms, name),
    }


def _page(page: Path, places: list[Place]) -> Task:
    title = page_title(page)
    return Task(
        href=f"{page.stem}/",
        title=title,
        group=title,
        flask="",
        django="",
        also="",
        asked=[],
        mentions="",
        places=places,
        errors={},
    )


def _plain(text: str) -> str:
    return text.replace("`", "")
