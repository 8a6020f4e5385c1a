"""The ``pair`` fence: a Python-Markdown extension that any site generator can load."""

import difflib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from pymdownx.superfences import SuperFencesCodeExtension, SuperFencesException

from sidebyside.refusal import Refusal
from sidebyside.render.pair import render_pair
from sidebyside.topics import find_topics, load_topic
from sidebyside.verify.record import RECORD, Record

FENCE = "pair"


class FenceRefusal(Refusal, SuperFencesException):
    """A refusal that SuperFences lets through; any other error would show the fence as text."""


class FenceError(SuperFencesException):
    """An error of our own in rendering a fence, let through by SuperFences for the same reason."""


class PairExtension(Extension):
    """Turn each fence called ``pair`` into the comparison that its body names.

    Stands after ``pymdownx.superfences`` among the Markdown extensions. The conversion raises
    FenceRefusal for a fence that names no topic and for a topic that is not valid.
    """

    def __init__(self, **options: Any):
        self.config = {
            "lang": ["en", "Language of the page: en or zh"],
            "snippets": ["snippets", "Folder of the topics"],
            "record": [str(RECORD), "What the last check saw"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:
        self._record = Record(Path(self.getConfig("record")))
        for extension in md.registeredExtensions:
            if isinstance(extension, SuperFencesCodeExtension):
                extension.extend_super_fences(FENCE, self._format, _accept, None)
                return
        raise Refusal(
            "mkdocs.yml",
            "the Markdown extension sidebyside needs pymdownx.superfences",
            "List pymdownx.superfences above sidebyside under markdown_extensions.",
        )

    @cached_property
    def _topics(self) -> dict[str, Path]:
        return find_topics(Path(self.getConfig("snippets")))

    def _format(self, src: str, **_: Any) -> str:
        topic_id = src.strip()
        try:
            if topic_id not in self._topics:
                raise unknown_topic(topic_id, self._topics, f"a {FENCE} fence")
            topic = load_topic(self._topics[topic_id])
            return render_pair(topic, self.getConfig("lang"), self._record)
        except Refusal as refusal:
            raise FenceRefusal(*refusal.args) from None
        except Exception as error:
            raise FenceError(f"{topic_id}: {error!r}") from error


def unknown_topic(
    topic: str, topics: Iterable[str], place: Path | str, line: int | None = None
) -> Refusal:
    """The refusal of a fence at ``place`` whose body ``topic`` is none of ``topics``."""
    close = difflib.get_close_matches(topic, topics)
    hint = f"Did you mean {' or '.join(close)}?" if close else "Write <chapter>/<topic>."
    return Refusal(place, f"no topic is called {topic!r}", f"{hint} See snippets/.", line)


def _accept(language: str, inputs: dict, options: dict, attrs: dict, md: Markdown) -> bool:
    """SuperFences' validator: the fence takes no options."""
    return not inputs
