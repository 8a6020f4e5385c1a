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
_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'self';">
<title>{to}</title>
<link rel="canonical" href="../{to}/">
<script src="{root}assets/redirect.js" data-to="../{to}/" data-anchors="{anchors}"></script>
<noscript><meta http-equiv="refresh" content="0; url=../{to}/"></noscript>
</head>
<p><a href="../{to}/">{to}</a></p>
"""


class Moved(Strict):
    """Where one page went: ``to`` a chapter, and its anchors each to a task of that chapter."""

    to: NonEmpty
    anchors: Annotated[dict[str, NonEmpty], Field(default_factory=dict)]


class Redirects(RootModel[dict[str, Moved]]):
    """The content of ``redirects.toml``, by old address."""


def write_redirects(site: Path, language: str, root: str, path: Path = REDIRECTS) -> None:
    """Write one page for each moved address into ``site``, the pages of one language.

    ``root`` is the address of the whole site as seen from such a page. Raises Refusal.
    """
    for old, moved in read_toml(path, Redirects).root.items():
        page = _PAGE.format(
            language=language,
            to=moved.to,
            root=root,
            anchors=escape(json.dumps(moved.anchors, ensure_ascii=False)),
        )
        write_whole(site / old / "index.html", page)
