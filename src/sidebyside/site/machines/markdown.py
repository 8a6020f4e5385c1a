"""The pages of chapters as Markdown, with both programs and their outputs where the fences are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from posixpath import normpath

from sidebyside.content.chapters import STEPS, step_before
from sidebyside.content.differences import Differences
from sidebyside.content.libraries import Library, Measured
from sidebyside.content.outputs import recorded_output
from sidebyside.content.record import Compared, Record
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic
from sidebyside.pages.extension import PairExtension
from sidebyside.pages.libraries.view import render_libraries
from sidebyside.pages.names import NAMES
from sidebyside.pages.steps.changes import Change, changes
from sidebyside.pages.structure.view import render_structure
from sidebyside.pages.words import words
from sidebyside.refusal import Refusal
from sidebyside.site.machines.tables import markdown_tables

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n+", re.DOTALL)
_ATTRIBUTES = re.compile(r"^(#+ .*?) *\{ *#[\w-]+ *\}$", re.MULTILINE)
_FENCE = re.compile(
    rf"^```({'|'.join(PairExtension().fences)})\n(.*?)\n?```$", re.MULTILINE | re.DOTALL
)
_LINK = re.compile(r"\]\(([\w./-]+)\.md(#[\w-]+)?\)")
_CODE_FENCE = "````"
"""Longer than what a template or a docstring may hold."""


def has_markdown(page: str) -> bool:
    """Whether ``page`` (``4-models/7-filter.md``) has Markdown: tasks and chapters do."""
    return "/" in page


@dataclass(frozen=True)
class Shown:
    """What fences show."""

    topics: Mapping[str, Topic]
    libraries: Mapping[str, Library]
    measured: Measured
    differences: Differences
    record: Record


def page_markdown(source: str, page: str, shown: Shown, language: str) -> str:
    """The text of ``page``, whose Markdown is ``source``, with nothing left to a program of ours.

    Fences become what they show, and links lead to Markdown where there is some. Raises Refusal
    for a fence that cannot be shown as Markdown.
    """
    text = _FRONT_MATTER.sub("", source)
    text = _ATTRIBUTES.sub(r"\1", text)
    text = _LINK.sub(lambda link: f"]({_target(page, link[1])}{link[2] or ''})", text)
    return _FENCE.sub(lambda fence: _fence(fence[1], fence[2].strip(), shown, language), text)


def _target(page: str, link: str) -> str:
    """Where a link without its ``.md`` leads from ``page``: to Markdown, else to the HTML page."""
    name = normpath(f"{Path(page).parent.as_posix()}/{link}")
    if has_markdown(name):
        return f"{link}.md"
    return f"{link.removesuffix('index')}/".replace("//", "/")


def _fence(kind: str, body: str, shown: Shown, language: str) -> str:
    if kind == "pair":
        return pair_markdown(shown.topics[body], shown, language)
    if kind == "library":
        described, text = shown.libraries[body].described, words(language).machines
        flask, django = described.replacement[language], described.django[language]
        return f"- {text['replacement']}{flask}\n- {text['django']}{django}"
    if kind == "libraries":
        return markdown_tables(render_libraries(shown.libraries.values(), shown.measured, language))
    if kind == STEPS:
        before = step_before(body, shown.topics, f"a {STEPS} fence")
        return steps_markdown(shown.topics[before], shown.topics[body], language)
    if kind == "structure":
        html = render_structure(shown.topics[body], shown.record, language)
        return markdown_tables(html) or words(language).structure["unchecked"]
    if kind == "tasks":
        return "\n".join(
            f"- [{topic.settings.title[language]}]({topic.folder.name}.md)"
            for topic in shown.topics.values()
            if topic.id.startswith(f"{body}/")
        )
    raise Refusal(f"a {kind} fence", "has no Markdown", "Keep it for pages outside chapters.")


def pair_markdown(topic: Topic, shown: Shown, language: str) -> str:
    """Both sides, file by file, then what they print; and how they differ, if they do: in what
    they print, and in the answers that the last check saw."""
    text = words(language).machines
    differs = topic.settings.differs
    parts = [part for side in topic.sides for part in _side(side, text["output"])]
    parts.append(differs[language] if differs else text["same"])
    checked = shown.record.of(topic)
    if checked and checked.compared.sent:
        parts.append(_answers(checked.compared, shown.differences, language))
    return "\n\n".join(parts)


def steps_markdown(before: Topic, step: Topic, language: str) -> str:
    """What ``step`` changed since ``before``, the topic before it in its chapter: a diff a file."""
    title, since = before.settings.title[language], words(language).steps["since"]
    parts = [f"{since} [{title}]({before.folder.name}.md)"]
    for old, new in zip(before.sides, step.sides, strict=True):
        parts += [
            f"`{new.name}/{change.name}`\n\n{_code(_diff(change), 'diff')}"
            for change in changes(old, new)
        ]
    return "\n\n".join(parts)


def _diff(change: Change) -> str:
    hunks = ("\n".join(line.sign + line.text for line in hunk) for hunk in change.hunks)
    return "\n@@\n".join(hunks)


def _answers(compared: Compared, differences: Differences, language: str) -> str:
    text = words(language).machines
    lines = [text["answers"].format(equal=compared.equal, sent=compared.sent), ""]
    for name, requests in compared.differ.items():
        title = differences.entries[name].title[language]
        lines.append(text["answer"].format(title=title, request=f"`{requests[0]}`"))
    return "\n".join(lines).rstrip()


def _side(side: Side, output: str) -> list[str]:
    files = [
        f"`{side.name}/{file.name}`\n\n{_code(file.text, file.kind)}"
        for file in side.files
        if file.text
    ]
    printed = _code("\n".join(recorded_output(side.files[0].text)) + "\n", "txt")
    name = NAMES[side.name]
    return [f"### {name}", *files, f"{output.format(side=name)}\n\n{printed}"]


def _code(text: str, kind: str) -> str:
    name = {"py": "python", "txt": "text"}.get(kind, kind)
    return f"{_CODE_FENCE}{name}\n{text.rstrip()}\n{_CODE_FENCE}"
