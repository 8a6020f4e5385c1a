"""Pages at addresses that were published once, which lead to where their content is now.

A static host cannot answer 301, and an anchor never reaches a server: the page's script
(``web/src/redirect.ts``) reads the anchor; without a script the page leads to the chapter.
"""

import json
from html import escape
from pathlib import Path
from typing import Annotated

from pydantic import Field, RootModel

from sidebyside.content.toml import NonEmpty, Strict, read_toml
from sidebyside.files import DATA, write_whole

REDIRECTS = DATA / "redirects.toml"
TAGS = {"en": "en", "zh": "zh-Hans"}
"""The languages as ``lang`` has them on the site's other pages."""
_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self';">
<title>{name}</title>
<link rel="canonical" href="{to}">
<script src="{root}assets/redirect.js" data-to="{to}" data-anchors="{anchors}"></script>
<noscript><meta http-equiv="refresh" content="0; url={to}"></noscript>
</head>
<p><a href="{to}">{name}</a></p>
"""


class Moved(Strict):
    """Where one page went: ``to`` a chapter, and its anchors each to a task of that chapter; or
    ``to`` a task."""

    to: NonEmpty
    anchors: Annotated[dict[str, NonEmpty], Field(default_factory=dict)]


class Redirects(RootModel[dict[str, Moved]]):
    """The content of ``redirects.toml``, by old address."""


def write_redirects(site: Path, language: str, root: str, path: Path = REDIRECTS) -> None:
    """Write one page for each moved address into ``site``, the pages of one language.

    ``root`` is the address of the whole site as seen from their home page. Raises Refusal.
    """
    for old, moved in read_toml(path, Redirects).root.items():
        home = "../" * (old.count("/") + 1)
        page = _PAGE.format(
            language=TAGS[language],
            name=moved.to,
            to=f"{home}{moved.to}/",
            root=home + root,
            anchors=escape(json.dumps(moved.anchors, ensure_ascii=False)),
        )
        write_whole(site / old / "index.html", page)
