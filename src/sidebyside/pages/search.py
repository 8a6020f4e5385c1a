"""What can be found on the site, as the index that ``web/src/search/`` reads."""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import NotRequired, TypedDict

from sidebyside.content.chapters import page_title
from sidebyside.content.libraries import Library
from sidebyside.content.synonyms import PerLanguage, Synonyms
from sidebyside.content.toml import LANGUAGES
from sidebyside.content.topics import Concept, Topic
from sidebyside.files import write_whole
from sidebyside.pages.links import pair_href
from sidebyside.pages.words import words

_LINK = re.compile(r"\]\([^)]*\)")
_FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_NAME = re.compile(r"[A-Za-z_][\w.]{3,}\w")
_LEAD = re.compile(r"^(?:- )?\*\*(.+?)\*\*", re.MULTILINE)


class Place(TypedDict):
    """One row of the results."""

    href: str
    """A page's, relative to the home page of the language; a place's, relative to its page, without
    the anchor that it shares with its page."""
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
    errors: dict[str, str]
    """Error messages, and the place that explains each: ``#inherited``, or "" for the page."""


class Index(TypedDict):
    """Everything that the search of one language knows."""

    unneeded: list[str]
    same: list[list[str]]
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
        # English words are asked everywhere
        same=[group for each in dict.fromkeys((language, "en")) for group in synonyms.same[each]],
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
    questions = questions_of(synonyms, topic.id, names, language)
    concepts = topic.settings.concepts
    first = concepts[0] if concepts else None
    own = [library for library in libraries.values() if library.topic.id == topic.id]
    return Task(
        href=f"{topic.id}/{_within(topic, 1) if first else ''}",
        title=title,
        group=group,
        flask=first.flask if first else "",
        django=first.django if first else "",
        also=_also(names, title, language),
        asked=questions,
        mentions=_mentions(topic, page),
        places=[
            *(_concept(topic, nth, one, language) for nth, one in enumerate(concepts, 1)),
            *(_library(library, topic, language) for library in own),
        ],
        errors=errors_of(synonyms, topic.id),
    )


def questions_of(synonyms: Synonyms, page: str, names: Collection[str], language: str) -> list[str]:
    """What readers ask when they need ``page``, which is called ``names``."""
    asked = synonyms.asked.get(page, PerLanguage())
    # API names and English words are asked everywhere, English phrases are not
    english = [phrase for phrase in asked["en"] if " " not in phrase]
    phrases = dict.fromkeys(asked[language] + english)
    known = {name.lower() for name in names}
    return [phrase for phrase in phrases if phrase.lower() not in known]


def errors_of(synonyms: Synonyms, page: str) -> dict[str, str]:
    """The error messages that ``page`` explains, and where on it."""
    found = ((message, where.partition("#")) for message, where in synonyms.errors.items())
    return {message: mark + place for message, (name, mark, place) in found if name == page}


def _concept(topic: Topic, nth: int, concept: Concept, language: str) -> Place:
    name = concept.name[language]
    names = [concept.name[other] for other in LANGUAGES]
    return Place(
        href=_within(topic, nth).partition("#")[0],
        name=name,
        flask=concept.flask,
        django=concept.django,
        also=_also(names, name, language),
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


def _also(names: list[str], name: str, language: str) -> str:
    """What is shown as ``name`` is called besides: its English, for those who read Chinese."""
    return "" if language == "en" else "\n".join(each for each in names if each != name)


def _mentions(topic: Topic, page: Path) -> str:
    """Names in the page's text that none of its concepts has, and how its notes begin."""
    text = _LINK.sub("]", _FENCE.sub("", page.read_text("utf-8")))
    concepts = "\n".join(f"{one.flask} {one.django}" for one in topic.settings.concepts)
    names = [name for code in _CODE.findall(text) for name in _NAME.findall(code)]
    found = dict.fromkeys(name for name in names if name not in concepts and _is_special(name))
    return "\n".join([*found, *(lead.replace("`", "") for lead in _LEAD.findall(text))])


def _is_special(name: str) -> bool:
    """Whether ``name`` is no word of a sentence: `before_request`, `JSONField`, `app.json`."""
    return not name.islower() or "_" in name or "." in name


def _within(topic: Topic, concept: int) -> str:
    """Where the concept is, relative to the topic's page."""
    return pair_href(topic, concept).removeprefix(pair_href(topic))
