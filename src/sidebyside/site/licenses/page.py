"""``licenses.html`` at the top of the site, for both languages."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sidebyside.content.toml import LANGUAGES
from sidebyside.files import write_whole
from sidebyside.pages.templates import environment
from sidebyside.pages.words import words
from sidebyside.site.licenses.collect import Component, Published
from sidebyside.site.licenses.decisions import stored_text

PAGE = "licenses.html"
LICENSE = Path("LICENSE")
_OUR_TEXT = "cc-by-4.0.txt"


@dataclass
class Text:
    """A text, and everything that is published under it."""

    number: int
    text: str
    names: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Entry:
    """A component and its parts, each with the numbers of its texts."""

    component: Component
    texts: list[int]
    parts: list["Entry"] = field(default_factory=list)


@dataclass(frozen=True)
class Group:
    """What is listed under one heading; ``id`` is its anchor and the key of its words."""

    id: str
    entries: list[Entry]


def write_licenses(site: Path, published: Published) -> None:
    """Write the page into ``site``. Every text stands there once, with all that are under it."""
    texts = Texts()
    ours = [
        texts.number_of(LICENSE.read_text("utf-8"), "Flask ⇄ Django, side by side"),
        texts.number_of(stored_text(_OUR_TEXT), "Flask ⇄ Django, side by side"),
    ]
    groups = [
        Group("browser", texts.entries(published.browser)),
        Group("python", texts.entries(published.python)),
        Group("theme", texts.entries(published.theme)),
    ]
    template = environment("sidebyside.site.licenses").get_template("licenses.html.jinja")
    said = {language: words(language).licenses for language in LANGUAGES}
    write_whole(site / PAGE, template.render(groups=groups, ours=ours, texts=texts.all, **said))


class Texts:
    """The distinct texts of a page, numbered from 1."""

    def __init__(self) -> None:
        self._by_text: dict[str, Text] = {}

    @property
    def all(self) -> list[Text]:
        return list(self._by_text.values())

    def number_of(self, text: str, name: str) -> int:
        """The number of ``text``, which ``name`` is under."""
        text = "\n".join(line.rstrip() for line in text.strip("\n").splitlines())
        found = self._by_text.setdefault(text, Text(len(self._by_text) + 1, text))
        if name not in found.names:
            found.names.append(name)
        return found.number

    def entries(self, components: Iterable[Component]) -> list[Entry]:
        """The components that are part of no other, with their parts."""
        found: dict[str, Entry] = {}
        for component in components:
            label = " ".join(filter(None, (component.name, component.version)))
            numbers = [self.number_of(text, label) for text in component.texts]
            if component.part_of:
                whole = found[component.part_of]
                whole.parts.append(Entry(component, numbers or whole.texts))
            else:
                found[component.name] = Entry(component, numbers)
        return list(found.values())
