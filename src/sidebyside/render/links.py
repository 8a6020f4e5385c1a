"""Addresses within the site, from a page to another of the same language.

Every page except the home page is a folder, and all of them stand next to each other.
"""

from sidebyside.topics import Topic


def pair_href(topic: Topic, concept: int | None = None) -> str:
    """Where ``topic`` is shown; with its nth ``concept``, from 1, highlighted.

    Chapter ``4-models`` is the page ``04-models``; the build checks that the pair is there.
    """
    number, slug = topic.folder.parent.name.split("-", 1)
    query = f"?concept={concept}" if concept else ""
    return f"../{int(number):02}-{slug}/{query}#{topic.anchor}"
