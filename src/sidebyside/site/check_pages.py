"""The built pages: that they show their pairs, link to what is there and load nothing foreign."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from sidebyside.content.chapters import Chapter
from sidebyside.refusal import Refusal

# Attributes that hold an address which the browser loads with the page, whatever the element.
_LOADED = ("src", "poster", "data")
# Elements whose href is loaded as well, except where a <link> only tells of its target.
_LOADED_BY_HREF = ("link", "image", "use")
_ONLY_TOLD = {"alternate", "author", "canonical", "help", "license", "next", "prev"}

_SRCSET = re.compile(r"\s*(\S*[^\s,])[^,]*(?:,|$)")
_CSS_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_CSS_ADDRESS = re.compile(
    r"""(?:url\(\s*|@import\s+(?!url))(?:"([^"]*)"|'([^']*)'|([^\s)"';]+))""", re.IGNORECASE
)


@dataclass(frozen=True)
class Link:
    """One address on a page or in a style sheet; ``loaded`` if the browser fetches it unasked."""

    address: str
    line: int
    loaded: bool


@dataclass(frozen=True)
class Page:
    """What a built page or style sheet links to, and for a page what can be linked to on it."""

    path: Path
    links: list[Link]
    anchors: set[str]
    pairs: list[str]


Read = Callable[[Path], Page]
"""``read_page``, or one that remembers what it has read: parsing is most of what a check does."""


def check_pages(site: Path, url: str, read: Read) -> None:
    """Check every link and anchor of the site built into ``site`` for the address ``url``.

    Raises Refusal for the first link that leads nowhere, and for a page or style sheet that loads
    something from another host.
    """
    for path in sorted(each for each in site.rglob("*") if each.suffix in (".html", ".css")):
        page = read(path)
        here = urljoin(url, _address(path.relative_to(site)))
        for link in page.links:
            target = urlsplit(urljoin(here, link.address))
            inside = target._replace(query="", fragment="").geturl()
            if inside.startswith(url):
                file = _file(site / unquote(inside.removeprefix(url)))
                anchors = read(file).anchors if file.is_file() and file.suffix == ".html" else None
                _check_target(page, link, file, target, anchors)
            elif link.loaded and target.scheme not in ("data", "blob"):
                raise Refusal(
                    path,
                    f"loads {link.address} from another host",
                    "Serve it with the site: a page loads nothing from elsewhere.",
                    link.line,
                )


def check_pairs(site: Path, chapters: dict[str, Chapter], read: Read) -> None:
    """Raise Refusal for a page that does not show the pairs that its chapter embeds."""
    for chapter in chapters.values():
        path = site / _page_of(chapter.name)
        shown = read(path).pairs
        if shown != chapter.topics:
            raise Refusal(
                chapter.path,
                f"{path} shows the pairs {shown}, not {chapter.topics}",
                "A pair fence stands at the margin, with its topic as only line.",
            )


def read_page(path: Path) -> Page:
    """Read a built page or style sheet."""
    text = path.read_text("utf-8")
    if path.suffix == ".css":
        return Page(path, list(_css_links(text, 1)), set(), [])
    parser = _Parser()
    parser.feed(text)
    parser.close()
    return Page(path, parser.links, parser.anchors, parser.pairs)


class _Parser(HTMLParser):
    """Collects what a Page holds."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[Link] = []
        self.anchors: set[str] = set()
        self.pairs: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value for name, value in attrs if value}
        line = self.getpos()[0]
        if "id" in values:
            self.anchors.add(values["id"])
        if tag == "a" and "name" in values:
            self.anchors.add(values["name"])
        if "data-pair" in values:
            self.pairs.append(values["data-pair"])
        if "href" in values:
            is_hint = set(values.get("rel", "").split()) <= _ONLY_TOLD and "rel" in values
            loaded = tag in _LOADED_BY_HREF and not is_hint
            self.links.append(Link(values["href"], line, loaded))
        self.links += [Link(values[name], line, True) for name in _LOADED if name in values]
        if "srcset" in values:
            self.links += [Link(one, line, True) for one in _SRCSET.findall(values["srcset"])]
        if "style" in values:
            self.links += _css_links(values["style"], line)

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "style":
            self.links += _css_links(data, self.getpos()[0])


def _css_links(css: str, line: int) -> Iterator[Link]:
    """What a style sheet that begins on ``line`` loads."""
    # a comment becomes as many lines, so that the numbers stay right
    css = _CSS_COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), css)
    for found in _CSS_ADDRESS.finditer(css):
        address = found[1] or found[2] or found[3] or ""
        yield Link(address, line + css.count("\n", 0, found.start()), True)


def _check_target(
    page: Page, link: Link, file: Path, target: SplitResult, anchors: set[str] | None
) -> None:
    """Raise Refusal if ``file`` is not there or, where it has ``anchors``, lacks the link's."""
    if not file.is_file():
        what = "leads nowhere"
    elif target.fragment and anchors is not None and unquote(target.fragment) not in anchors:
        what = f"leads to no anchor of {file}"
    else:
        return
    raise Refusal(
        page.path,
        f"the link {link.address} {what}",
        "Correct it in the page's chapter under docs/, or in theme/.",
        link.line,
    )


def _file(path: Path) -> Path:
    """The file that a server answers with at ``path``."""
    return path / "index.html" if path.is_dir() else path


def _address(path: Path) -> str:
    """The address of a built file, relative to the site's."""
    return path.as_posix().removesuffix("index.html")


def _page_of(chapter: str) -> str:
    """The built page of ``1-start/1-greet.md``, relative to its language's folder."""
    stem = chapter.removesuffix(".md")
    if stem == "index" or stem.endswith("/index"):
        return f"{stem}.html"
    return f"{stem}/index.html"
