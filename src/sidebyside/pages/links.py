"""Addresses within the site, from any of its pages to another of the same language.

A fence does not know its page, so it writes them as ``site:4-models/7-filter/``; the theme's
``main.html`` makes them relative to the page that they are on.
"""

from sidebyside.content.topics import Topic


def pair_href(topic: Topic, concept: int | None = None) -> str:
    """Where ``topic`` is shown; with its nth ``concept``, from 1, highlighted.

    Every topic has a page of its own, named like its folder; the build checks that it is there.
    """
    query = f"?concept={concept}#{topic.anchor}" if concept else ""
    return f"site:{topic.id}/{query}"
