"""The built pages: that they show their pairs, link to what is there and load nothing foreign."""

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from sidebyside.content.chapters import Chapter
from sidebyside.refusal import Refusal

# Attributes that hold an address, by element; True where the browser loads it with the page.
_ADDRESSES = {"a": ("href", False), "link": ("href", True), "script": ("src", True),
              "img": ("src", True), "iframe": ("src", True), "source": ("src", True)}  # fmt: skip
_NOT_LOADED = {"canonical", "alternate", "prev", "next"}


@dataclass(frozen=True)
class Link:
    """One address on a page; ``loaded`` if the browser fetches it without a click."""

    address: str
    line: int
    loaded: bool


@dataclass
class Page(HTMLParser):
    """What a built page links to, what can be linked to on it, and the pairs it shows."""

    path: Path
    links: list[Link] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    pairs: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.path.read_text("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.anchors |= {name for key in ("id", "name") if (name := values.get(key))}
        if topic := values.get("data-pair"):
            self.pairs.append(topic)
        key, loaded = _ADDRESSES.get(tag, ("", False))
        if address := values.get(key):
            loaded = loaded and values.get("rel") not in _NOT_LOADED
            self.links.append(Link(address, self.getpos()[0], loaded))


def check_pages(site: Path, url: str) -> None:
    """Check every link and anchor of the site built into ``site`` for the address ``url``.

    Raises Refusal for the first link that leads nowhere, and for a page that loads something
    from another host.
    """
    read = cache(Page)
    for path in sorted(site.rglob("*.html")):
        page = read(path)
        here = urljoin(url, _address(path.relative_to(site)))
        for link in page.links:
            target = urlsplit(urljoin(here, link.address))
            inside = target._replace(query="", fragment="").geturl()
            if inside.startswith(url):
                _check_target(page, link, site / unquote(inside.removeprefix(url)), target, read)
            elif link.loaded and target.scheme != "data":
                raise Refusal(
                    path,
                    f"loads {link.address} from another host",
                    "Serve it with the site: a page loads nothing from elsewhere.",
                    link.line,
                )


def check_pairs(site: Path, chapters: dict[str, Chapter]) -> None:
    """Raise Refusal for a page that does not show the pairs that its chapter embeds."""
    for chapter in chapters.values():
        path = site / _page_of(chapter.name)
        shown = Page(path).pairs
        if shown != chapter.topics:
            raise Refusal(
                chapter.path,
                f"{path} shows the pairs {shown}, not {chapter.topics}",
                "A pair fence stands at the margin, with its topic as only line.",
            )


def _check_target(page: Page, link: Link, target: Path, address, read) -> None:
    file = target / "index.html" if target.is_dir() else target
    if not file.is_file():
        what = "leads nowhere"
    elif (
        address.fragment
        and file.suffix == ".html"
        and (unquote(address.fragment) not in read(file).anchors)
    ):
        what = f"leads to no anchor of {file}"
    else:
        return
    raise Refusal(
        page.path,
        f"the link {link.address} {what}",
        "Correct it in the page's chapter under docs/, or in theme/.",
        link.line,
    )


def _address(path: Path) -> str:
    """The address of a built file, relative to the site's."""
    return path.as_posix().removesuffix("index.html")


def _page_of(chapter: str) -> str:
    stem = chapter.removesuffix(".md")
    if stem == "index" or stem.endswith("/index"):
        return f"{stem}.html"
    return f"{stem}/index.html"
