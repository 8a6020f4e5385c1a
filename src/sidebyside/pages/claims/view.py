"""The claims of the notes as HTML: those of one section, and what the verdicts mean."""

from collections import Counter
from collections.abc import Iterable
from urllib.parse import urlsplit

from sidebyside.content.claims import Claim, find_proofs
from sidebyside.content.topics import Topic
from sidebyside.pages.templates import template
from sidebyside.pages.words import words


def render_verdicts(claims: Iterable[Claim], language: str) -> str:
    """What each verdict means and how many claims have it; the page's script filters by it."""
    return template("claims/verdicts.html.jinja").render(
        counts=Counter(claim.verdict for claim in claims), words=words(language)
    )


def render_claims(
    claims: Iterable[Claim], section: int, topics: Iterable[Topic], language: str
) -> str:
    """The claims of one section, each with its verdict, its reason and what backs it."""
    return template("claims/claims.html.jinja").render(
        section=section,
        claims=[claim for claim in claims if claim.section == section],
        proofs=find_proofs(topics),
        host=lambda url: urlsplit(url).hostname,
        language=language,
        words=words(language),
    )
