"""The fences of this project: a Python-Markdown extension that any site generator can load."""

from collections.abc import Callable
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from pymdownx.superfences import SuperFencesCodeExtension, SuperFencesException

from sidebyside.content.chapters import FENCE, STEPS, step_before
from sidebyside.content.claims import CLAIMS
from sidebyside.content.concepts import index_rows
from sidebyside.content.differences import DIFFERENCES
from sidebyside.content.facts import FACTS
from sidebyside.content.libraries import MEASURED
from sidebyside.content.needs import CHOOSER
from sidebyside.content.record import RECORD
from sidebyside.content.topics import Topic, unknown_topic
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
from sidebyside.pages.project import Places, Project, project_at
from sidebyside.pages.steps.view import render_steps
from sidebyside.pages.structure.view import render_structure
from sidebyside.pages.tasks.view import render_tasks
from sidebyside.refusal import Refusal


class FenceRefusal(Refusal, SuperFencesException):  # type: ignore[misc] # it has no types
    """A refusal that SuperFences lets through; any other error would show the fence as text."""


class FenceError(SuperFencesException):  # type: ignore[misc] # it has no types
    """An error of our own in rendering a fence, let through by SuperFences for the same reason."""


class PairExtension(Extension):
    """Turn each of our fences into HTML.

    ``pair`` becomes the comparison that its body names; ``steps`` what the step that its body names
    changed since the topic before it in its chapter; ``structure`` the tables and addresses of the
    topic that its body names; ``tasks`` the list of the tasks of the
    chapter that its body names; ``claims`` the claims of the section that
    its body numbers or, without one, what the verdicts mean; ``concepts`` the concept index;
    ``differences`` how the answers of both sides differ;
    ``library`` the state of the library that its body names; ``libraries`` the table of them all;
    ``chooser`` the chooser; ``facts`` the measured chart that its body names; ``home`` and
    ``doors`` the front page.

    Stands after ``pymdownx.superfences`` among the Markdown extensions. The conversion raises
    FenceRefusal for a body that names nothing, and for a topic or claim that is not valid.

    Both generators make a new converter for each page, and it a new extension: what the fences
    show is read once for all of them, when the first needs it.
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
        md.treeprocessors.register(Columns(md), "sidebyside-columns", 4)  # after toc named headings
        for extension in md.registeredExtensions:
            if isinstance(extension, SuperFencesCodeExtension):
                for name, render in self.fences.items():
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

    @property
    def _project(self) -> Project:
        names = [field.name for field in fields(Places)]
        return project_at(Places(*(self._path(name) for name in names)))

    @property
    def fences(self) -> dict[str, Callable[[str], str]]:
        """What renders each fence, by name."""
        return {
            FENCE: self._pair,
            STEPS: self._steps,
            "structure": self._structure,
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

    def _topic(self, topic_id: str, fence: str) -> Topic:
        folders = self._project.folders
        if topic_id not in folders:
            raise unknown_topic(topic_id, folders, f"a {fence} fence")
        return self._project.topic(topic_id)

    def _pair(self, topic_id: str) -> str:
        project = self._project
        return render_pair(
            self._topic(topic_id, FENCE),
            self._language,
            project.record,
            self.getConfig("repository"),
            project.differences,
        )

    def _steps(self, topic_id: str) -> str:
        project = self._project
        before = step_before(topic_id, project.folders, f"a {STEPS} fence")
        return render_steps(project.topic(before), project.topic(topic_id), self._language)

    def _structure(self, topic_id: str) -> str:
        topic = self._topic(topic_id, "structure")
        if topic.settings.structure is None:
            what = f"nothing compares the tables and addresses of {topic_id}"
            raise Refusal("a structure fence", what, "Write structure = [] into its topic.toml.")
        return render_structure(topic, self._project.record, self._language)

    def _tasks(self, chapter: str) -> str:
        project = self._project
        topics = [topic for topic in project.topics if topic.folder.parent.name == chapter]
        if not topics:
            known = ", ".join(dict.fromkeys(name.split("/")[0] for name in project.folders))
            what = f"no chapter is called {chapter!r}"
            raise Refusal("a tasks fence", what, f"Chapters: {known}.")
        return render_tasks(topics, self._language)

    def _claims(self, section: str) -> str:
        project = self._project
        if not section:
            return render_verdicts(project.claims, self._language)
        if section not in {str(claim.section) for claim in project.claims}:
            raise Refusal(
                "a claims fence",
                f"the notes have no section {section!r}",
                "Write a number from 1 to 8, or nothing for what the verdicts mean.",
            )
        return render_claims(project.claims, int(section), project.topics, self._language)

    def _concepts(self, body: str) -> str:
        _check_empty("concepts", body)
        return render_concepts(index_rows(self._project.topics), self._language)

    def _differences(self, body: str) -> str:
        _check_empty("differences", body)
        project = self._project
        return render_differences(
            project.differences, project.topics, project.record, self._language
        )

    def _library(self, name: str) -> str:
        project = self._project
        if name not in project.libraries:
            known = ", ".join(project.libraries)
            raise Refusal("a library fence", f"no library is called {name!r}", f"Known: {known}.")
        return render_library(project.libraries[name], project.measured, self._language)

    def _libraries(self, body: str) -> str:
        _check_empty("libraries", body)
        project = self._project
        return render_libraries(project.libraries.values(), project.measured, self._language)

    def _chooser(self, body: str) -> str:
        _check_empty("chooser", body)
        project = self._project
        return render_chooser(
            project.chooser,
            project.topics,
            project.measured,
            self._language,
            self._path("libraries"),
            self._path("chooser"),
        )

    def _facts(self, chart: str) -> str:
        return render_facts(chart, self._project.facts, self._language)

    def _home(self, body: str) -> str:
        _check_empty("home", body)
        return render_home(self._project.topics, self._pages, self._language)

    def _doors(self, body: str) -> str:
        _check_empty("doors", body)
        return render_doors(self._project.topics, self._pages, self._language)

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
