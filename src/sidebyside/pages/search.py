"""What can be found on the site, as the index that ``web/src/search/`` reads."""

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NotRequired, TypedDict

from sidebyside.content.chapters import page_title
from sidebyside.content.libraries import Library
from sidebyside.content.synonyms import Synonyms
from sidebyside.content.toml import LANGUAGES
from sidebyside.content.topics import Concept, Topic
from sidebyside.files import write_whole
from sidebyside.pages.links import pair_href
from sidebyside.pages.words import words

_LINK = re.compile(r"\]\([^)]*\)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")


class Place(TypedDict):
    """One row of the results."""

    href: str
    """A page's, relative to the home page of the language; a place's, relative to its page."""
    name: NotRequired[str]
    """A concept, or what is known of a library; a task has none."""
    flask: str
    django: str
    also: str
    """Other words for it."""


class Task(Place):
    """A page: what it is about, and each place of it that can be found."""

    title: str
    group: str
    asked: list[str]
    mentions: str
    places: list[Place]
    errors: list[str]


class Index(TypedDict):
    """Everything that the search of one language knows."""

    unneeded: list[str]
    tasks: list[Task]


def search_index(
    topics: Iterable[Topic],
    libraries: Mapping[str, Library],
    synonyms: Synonyms,
    docs: Path,
    language: str,
) -> Index:
    """The index of ``language``, whose pages are in ``docs`` (``docs/en``)."""
    return Index(
        unneeded=synonyms.unneeded["en"] + synonyms.unneeded["zh"],
        tasks=[_task(topic, libraries, synonyms, docs, language) for topic in topics],
    )


def write_index(path: Path, index: Index) -> None:
    """Write ``index`` for the page's script."""
    write_whole(path, json.dumps(index, ensure_ascii=False, separators=(",", ":")))


def _task(
    topic: Topic,
    libraries: Mapping[str, Library],
    synonyms: Synonyms,
    docs: Path,
    language: str,
) -> Task:
    page = docs / f"{topic.id}.md"
    title = page_title(page)
    group = page_title(docs / topic.folder.parent.name / "index.md")
    names = [topic.settings.title[other] for other in LANGUAGES]
    asked = synonyms.asked.get(topic.id)
    questions = asked[language] if asked else []
    if asked and language != "en":
        # API names and English words are asked everywhere
        questions = list(dict.fromkeys([*questions, *asked["en"]]))
    concepts = topic.settings.concepts
    first = concepts[0] if concepts else None
    own = [library for library in libraries.values() if library.topic.id == topic.id]
    return Task(
        href=f"{topic.id}/{_within(topic, 1) if first else ''}",
        title=title,
        group=group,
        flask=first.flask if first else "",
        django=first.django if first else "",
        also=_also([title, *names, group, *questions], title, synonyms, language),
        asked=questions,
        mentions=_mentions(topic, page),
        places=[
            *(_concept(topic, nth, one, synonyms, language) for nth, one in enumerate(concepts, 1)),
            *(_library(library, topic, language) for library in own),
        ],
        errors=[message for message, where in synonyms.errors.items() if where == topic.id],
    )


def _concept(topic: Topic, nth: int, concept: Concept, synonyms: Synonyms, language: str) -> Place:
    name = concept.name[language]
    names = [concept.name[other] for other in LANGUAGES]
    return Place(
        href=_within(topic, nth),
        name=name,
        flask=concept.flask,
        django=concept.django,
        also=_also(names, name, synonyms, language),
    )


def _library(library: Library, topic: Topic, language: str) -> Place:
    """What replaces a library, on each side."""
    described, text = library.described, words(language).search
    return Place(
        href="",
        name=text["library"].format(library=described.pypi),
        flask=described.replacement[language].replace("`", ""),
        django=described.django[language].replace("`", ""),
        also=text["library_also"],
    )


def _also(texts: list[str], name: str, synonyms: Synonyms, language: str) -> str:
    """Every other word for what ``texts`` say, in the reader's language and in English."""
    text = "\n".join(texts)
    languages = dict.fromkeys((language, "en"))
    found = [word for each in languages for word in synonyms.others(text, each)]
    shown = [each for each in texts[: len(LANGUAGES) + 1] if each != name and language != "en"]
    return "\n".join(dict.fromkeys([*shown, *found]))


def _mentions(topic: Topic, page: Path) -> str:
    """The code within the page's text that its programs have, too: names of the API, mostly.

    What a page only mentions, it does not answer; what a concept has is found there.
    """
    text = _LINK.sub("]", _FENCE.sub("", page.read_text("utf-8")))
    sources = "\n".join(file.text for side in topic.sides for file in side.files)
    names = (code.removesuffix("()") for code in _CODE.findall(text))
    concepts = "\n".join(f"{one.flask}\n{one.django}" for one in topic.settings.concepts)
    mentioned = (name for name in names if name in sources and not _has_word(concepts, name))
    return " ".join(dict.fromkeys(mentioned))


def _has_word(text: str, word: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text))


def _within(topic: Topic, concept: int) -> str:
    """Where the concept is, relative to the topic's page."""
    return pair_href(topic, concept).removeprefix(pair_href(topic))
