"""The fences of this project: a Python-Markdown extension that any site generator can load."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from pymdownx.superfences import SuperFencesCodeExtension, SuperFencesException

from sidebyside.content.chapters import FENCE
from sidebyside.content.claims import CLAIMS
from sidebyside.content.concepts import index_rows
from sidebyside.content.facts import FACTS, read_facts
from sidebyside.content.libraries import MEASURED, Library, Measured
from sidebyside.content.needs import CHOOSER, read_chooser
from sidebyside.content.record import RECORD, Record
from sidebyside.content.topics import find_topics, load_topic, unknown_topic
from sidebyside.pages.chooser.view import render_chooser
from sidebyside.pages.claims.view import render_claims, render_verdicts
from sidebyside.pages.concepts.view import render_concepts
from sidebyside.pages.facts.view import render_facts
from sidebyside.pages.kept import all_claims, all_libraries, all_topics
from sidebyside.pages.libraries.view import render_libraries, render_library
from sidebyside.pages.pair.view import render_pair
from sidebyside.refusal import Refusal


class FenceRefusal(Refusal, SuperFencesException):
    """A refusal that SuperFences lets through; any other error would show the fence as text."""


class FenceError(SuperFencesException):
    """An error of our own in rendering a fence, let through by SuperFences for the same reason."""


class PairExtension(Extension):
    """Turn each of our fences into HTML.

    ``pair`` becomes the comparison that its body names; ``claims`` the claims of the section that
    its body numbers or, without one, what the verdicts mean; ``concepts`` the concept index;
    ``library`` the state of the library that its body names; ``libraries`` the table of them all;
    ``chooser`` the chooser of the home page; ``facts`` the measured chart that its body names.

    Stands after ``pymdownx.superfences`` among the Markdown extensions. The conversion raises
    FenceRefusal for a body that names nothing, and for a topic or claim that is not valid.
    """

    def __init__(self, **options: Any):
        self.config = {
            "lang": ["en", "Language of the page: en or zh"],
            "snippets": ["snippets", "Folder of the topics"],
            "claims": [str(CLAIMS), "The claims of the notes"],
            "chooser": [str(CHOOSER), "What a project may need"],
            "libraries": [str(MEASURED), "What was measured of the libraries"],
            "facts": [str(FACTS), "What was measured of the frameworks"],
            "record": [str(RECORD), "What the last check saw"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        self._record = Record(Path(self.getConfig("record")))
        for extension in md.registeredExtensions:
            if isinstance(extension, SuperFencesCodeExtension):
                for name, render in self._fences().items():
                    formatter = partial(self._format, name, render)
                    extension.extend_super_fences(name, formatter, _accept, None)
                return
        raise Refusal(
            "mkdocs.yml",
            "the Markdown extension sidebyside needs pymdownx.superfences",
            "List pymdownx.superfences above sidebyside under markdown_extensions.",
        )

    @cached_property
    def _topics(self) -> dict[str, Path]:
        return find_topics(self._path("snippets"))

    def _fences(self) -> dict[str, Callable[[str], str]]:
        return {
            FENCE: self._pair,
            "claims": self._claims,
            "concepts": self._concepts,
            "library": self._library,
            "libraries": self._libraries,
            "chooser": self._chooser,
            "facts": self._facts,
        }

    def _format(self, name: str, render: Callable[[str], str], src: str, **_: Any) -> str:
        body = src.strip()
        try:
            return render(body)
        except Refusal as refusal:
            raise FenceRefusal(*refusal.args) from None
        except Exception as error:
            raise FenceError(f"{body or name}: {error!r}") from error

    def _pair(self, topic_id: str) -> str:
        if topic_id not in self._topics:
            raise unknown_topic(topic_id, self._topics, f"a {FENCE} fence")
        topic = load_topic(self._topics[topic_id])
        return render_pair(topic, self.getConfig("lang"), self._record)

    def _claims(self, section: str) -> str:
        claims = all_claims(self._path("claims"))
        if not section:
            return render_verdicts(claims, self.getConfig("lang"))
        if section not in {str(claim.section) for claim in claims}:
            raise Refusal(
                "a claims fence",
                f"the notes have no section {section!r}",
                "Write a number from 1 to 8, or nothing for what the verdicts mean.",
            )
        topics = all_topics(self._topics)
        return render_claims(claims, int(section), topics, self.getConfig("lang"))

    def _concepts(self, body: str) -> str:
        _check_empty("concepts", body)
        rows = index_rows(all_topics(self._topics))
        return render_concepts(rows, self.getConfig("lang"))

    def _library(self, name: str) -> str:
        measured, libraries = self._known_libraries()
        if name not in libraries:
            known = ", ".join(libraries)
            raise Refusal("a library fence", f"no library is called {name!r}", f"Known: {known}.")
        return render_library(libraries[name], measured, self.getConfig("lang"))

    def _libraries(self, body: str) -> str:
        _check_empty("libraries", body)
        measured, libraries = self._known_libraries()
        return render_libraries(libraries.values(), measured, self.getConfig("lang"))

    def _chooser(self, body: str) -> str:
        _check_empty("chooser", body)
        chooser = read_chooser(self._topics, self._path("chooser"))
        measured, _ = self._known_libraries()
        topics = all_topics(self._topics)
        return render_chooser(chooser, topics, measured, self.getConfig("lang"))

    def _facts(self, chart: str) -> str:
        return render_facts(chart, read_facts(self._path("facts")), self.getConfig("lang"))

    def _known_libraries(self) -> tuple[Measured, dict[str, Library]]:
        return all_libraries(self._path("snippets"), self._path("libraries"))

    def _path(self, option: str) -> Path:
        return Path(self.getConfig(option))


def _check_empty(fence: str, body: str) -> None:
    if body:
        raise Refusal(f"a {fence} fence", f"takes nothing, not {body!r}", "Leave it empty.")


def _accept(language: str, inputs: dict, options: dict, attrs: dict, md: Markdown) -> bool:
    """SuperFences' validator: the fence takes no options."""
    return not inputs
