"""What the search knows of the pages Differences and Claims: each entry is a place of its page."""

from collections.abc import Iterable
from pathlib import Path

from sidebyside.content.chapters import page_title
from sidebyside.content.claims import Claim
from sidebyside.content.differences import Differences
from sidebyside.pages.search import Place, Task
from sidebyside.pages.words import words


def reference_tasks(
    differences: Differences, claims: Iterable[Claim], docs: Path, language: str
) -> list[Task]:
    """The two pages in ``language``, whose pages are in ``docs`` (``docs/en``)."""
    verdicts = words(language).verdicts
    return [
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
        errors=[],
    )


def _plain(text: str) -> str:
    return text.replace("`", "")
