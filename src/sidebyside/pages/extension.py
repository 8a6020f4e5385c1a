"""The fences of this project: a Python-Markdown extension that any site generator can load."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from pymdownx.superfences import SuperFencesCodeExtension, SuperFencesException

from sidebyside.content.chapters import FENCE
from sidebyside.content.claims import CLAIMS, Claim, read_claims
from sidebyside.content.concepts import index_rows
from sidebyside.content.differences import DIFFERENCES, Differences, load_differences
from sidebyside.content.facts import FACTS, read_facts
from sidebyside.content.libraries import (
    MEASURED,
    Library,
    Measured,
    load_libraries,
    read_measurements,
)
from sidebyside.content.needs import CHOOSER, read_chooser
from sidebyside.content.record import RECORD, Record
from sidebyside.content.topics import Topic, find_topics, load_topic, unknown_topic
from sidebyside.files import DOCS
from sidebyside.pages.chooser.view import render_chooser
from sidebyside.pages.claims.view import render_claims, render_verdicts
from sidebyside.pages.columns import Columns
from sidebyside.pages.concepts.view import render_concepts
from sidebyside.pages.differences.view import render_differences
from sidebyside.pages.facts.view import render_facts
from sidebyside.pages.home.view import render_doors, render_home
from sidebyside.pages.libraries.view import render_libraries, render_library
from sidebyside.pages.pair.view import render_pair
from sidebyside.pages.tasks.view import render_tasks
from sidebyside.refusal import Refusal


class FenceRefusal(Refusal, SuperFencesException):  # type: ignore[misc] # it has no types
    """A refusal that SuperFences lets through; any other error would show the fence as text."""


class FenceError(SuperFencesException):  # type: ignore[misc] # it has no types
    """An error of our own in rendering a fence, let through by SuperFences for the same reason."""


class PairExtension(Extension):
    """Turn each of our fences into HTML.

    ``pair`` becomes the comparison that its body names; ``tasks`` the list of the tasks of the
    chapter that its body names; ``claims`` the claims of the section that
    its body numbers or, without one, what the verdicts mean; ``concepts`` the concept index;
    ``differences`` how the answers of both sides differ;
    ``library`` the state of the library that its body names; ``libraries`` the table of them all;
    ``chooser`` the chooser; ``facts`` the measured chart that its body names; ``home`` and
    ``doors`` the front page.

    Stands after ``pymdownx.superfences`` among the Markdown extensions. The conversion raises
    FenceRefusal for a body that names nothing, and for a topic or claim that is not valid.

    Both generators make a new converter for each page, and it a new extension: what the fences
    show is read once for a page, when the first of them needs it.
    """

    def __init__(self, **options: Any):
        self.config = {
            "lang": ["en", "Language of the page: en or zh"],
            "snippets": ["snippets", "Folder of the topics"],
            "claims": [str(CLAIMS), "The claims of the notes"],
            "chooser": [str(CHOOSER), "What a project may need"],
            "libraries": [str(MEASURED), "What was measured of the libraries"],
            "facts": [str(FACTS), "What was measured of the frameworks"],
            "differences": [str(DIFFERENCES), "How the answers of both sides differ"],
            "docs": [str(DOCS), "Folder of the pages, with a folder for each language"],
            "record": [str(RECORD), "What the last check saw"],
            "repository": ["", "Address of the project's repository, if it is public"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        self._record = Record(Path(self.getConfig("record")))
        md.treeprocessors.register(Columns(md), "sidebyside-columns", 4)  # after toc named headings
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

    @property
    def _language(self) -> str:
        return str(self.getConfig("lang"))

    @cached_property
    def _folders(self) -> dict[str, Path]:
        return find_topics(self._path("snippets"))

    @cached_property
    def _all_topics(self) -> list[Topic]:
        return [load_topic(folder) for folder in self._folders.values()]

    @cached_property
    def _all_claims(self) -> tuple[Claim, ...]:
        return read_claims(self._path("claims"))

    @cached_property
    def _known_differences(self) -> Differences:
        return load_differences(self._path("differences"))

    @cached_property
    def _measured(self) -> Measured:
        return read_measurements(self._path("libraries"))

    @cached_property
    def _all_libraries(self) -> dict[str, Library]:
        return load_libraries(self._path("snippets"), self._measured, self._path("libraries"))

    def _fences(self) -> dict[str, Callable[[str], str]]:
        return {
            FENCE: self._pair,
            "tasks": self._tasks,
            "claims": self._claims,
            "concepts": self._concepts,
            "differences": self._differences,
            "library": self._library,
            "libraries": self._libraries,
            "chooser": self._chooser,
            "facts": self._facts,
            "home": self._home,
            "doors": self._doors,
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
        if topic_id not in self._folders:
            raise unknown_topic(topic_id, self._folders, f"a {FENCE} fence")
        topic = load_topic(self._folders[topic_id])
        repository = self.getConfig("repository")
        known = self._known_differences
        return render_pair(topic, self._language, self._record, repository, known)

    def _tasks(self, chapter: str) -> str:
        topics = [topic for topic in self._all_topics if topic.folder.parent.name == chapter]
        if not topics:
            known = ", ".join(dict.fromkeys(name.split("/")[0] for name in self._folders))
            what = f"no chapter is called {chapter!r}"
            raise Refusal("a tasks fence", what, f"Chapters: {known}.")
        return render_tasks(topics, self._language)

    def _claims(self, section: str) -> str:
        if not section:
            return render_verdicts(self._all_claims, self._language)
        if section not in {str(claim.section) for claim in self._all_claims}:
            raise Refusal(
                "a claims fence",
                f"the notes have no section {section!r}",
                "Write a number from 1 to 8, or nothing for what the verdicts mean.",
            )
        return render_claims(self._all_claims, int(section), self._all_topics, self._language)

    def _concepts(self, body: str) -> str:
        _check_empty("concepts", body)
        return render_concepts(index_rows(self._all_topics), self._language)

    def _differences(self, body: str) -> str:
        _check_empty("differences", body)
        return render_differences(
            self._known_differences, self._all_topics, self._record, self._language
        )

    def _library(self, name: str) -> str:
        if name not in self._all_libraries:
            known = ", ".join(self._all_libraries)
            raise Refusal("a library fence", f"no library is called {name!r}", f"Known: {known}.")
        return render_library(self._all_libraries[name], self._measured, self._language)

    def _libraries(self, body: str) -> str:
        _check_empty("libraries", body)
        return render_libraries(self._all_libraries.values(), self._measured, self._language)

    def _chooser(self, body: str) -> str:
        _check_empty("chooser", body)
        path = self._path("chooser")
        chooser = read_chooser(self._folders, path)
        return render_chooser(
            chooser,
            self._all_topics,
            self._measured,
            self._language,
            self._path("libraries"),
            path,
        )

    def _facts(self, chart: str) -> str:
        return render_facts(chart, read_facts(self._path("facts")), self._language)

    def _home(self, body: str) -> str:
        _check_empty("home", body)
        return render_home(self._all_topics, self._pages, self._language)

    def _doors(self, body: str) -> str:
        _check_empty("doors", body)
        return render_doors(self._all_topics, self._pages, self._language)

    @property
    def _pages(self) -> Path:
        return self._path("docs") / self._language

    def _path(self, option: str) -> Path:
        return Path(self.getConfig(option))


def _check_empty(fence: str, body: str) -> None:
    if body:
        raise Refusal(f"a {fence} fence", f"takes nothing, not {body!r}", "Leave it empty.")


def _accept(language: str, inputs: dict[str, str], *_: object) -> bool:
    """SuperFences' validator: the fence takes no options."""
    return not inputs
