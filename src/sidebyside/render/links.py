"""Addresses within the site, from any of its pages to another of the same language.

Templates write them as ``site:04-models/``. MkDocs leaves the links of a fence as they are, while
Zensical takes relative ones from the Markdown file: only what starts at the root suits both.
"""

from urllib.parse import urlsplit

from sidebyside.topics import Topic

_SITE = 'href="site:'


def pair_href(topic: Topic, concept: int | None = None) -> str:
    """Where ``topic`` is shown; with its nth ``concept``, from 1, highlighted.

    Chapter ``4-models`` is the page ``04-models``; the build checks that the pair is there.
    """
    number, slug = topic.folder.parent.name.split("-", 1)
    query = f"?concept={concept}" if concept else ""
    return f"site:{int(number):02}-{slug}/{query}#{topic.anchor}"


def resolve_links(html: str, site_url: str) -> str:
    """``html`` with its ``site:`` addresses, for a site published at ``site_url``."""
    root = urlsplit(site_url).path.rstrip("/")
    return html.replace(_SITE, f'href="{root}/')
