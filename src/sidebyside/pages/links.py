"""Addresses within the site, from any of its pages to another of the same language.

A fence does not know its page, so it writes them as ``site:04-models/``; the theme's ``main.html``
makes them relative to the page that they are on.
"""

from sidebyside.content.topics import Topic


def pair_href(topic: Topic, concept: int | None = None) -> str:
    """Where ``topic`` is shown; with its nth ``concept``, from 1, highlighted.

    Chapter ``4-models`` is the page ``04-models``; the build checks that the pair is there.
    """
    number, slug = topic.folder.parent.name.split("-", 1)
    query = f"?concept={concept}" if concept else ""
    return f"site:{int(number):02}-{slug}/{query}#{topic.anchor}"
