"""Our pages against the same Markdown with plain fenced code in plain Material."""

import gzip
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from html.parser import HTMLParser
from pathlib import Path

import yaml

from sidebyside.content.topics import Topic, load_topics
from sidebyside.files import DOCS, SNIPPETS
from sidebyside.site.assets import build_web
from sidebyside.site.configuration import write_configuration

ROUNDS = 3
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLAIN = {
    "theme": {"name": "material", "font": False},
    "plugins": ["search"],
    "markdown_extensions": [
        *("admonition", "attr_list", "def_list", "footnotes", "tables"),
        *(
            "pymdownx.details",
            "pymdownx.highlight",
            "pymdownx.inlinehilite",
            "pymdownx.superfences",
        ),
    ],
}


def main() -> None:
    topics = load_topics(SNIPPETS)
    build_web()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        config = _plain_project(folder, topics)
        ours, plain = [], []
        for _ in range(ROUNDS):
            ours.append(_build(write_configuration("en"), folder / "ours"))
            plain.append(_build(config, folder / "plain"))
        ratio = statistics.median(ours) / statistics.median(plain)
        print(
            f"build of one language: ours {_told(ours)}, plain {_told(plain)}, {ratio:.2f}× (≤ 1.3)"
        )
        print("gzip before any click: ours, the same page in plain Material, more (≤ 30 KB)")
        for name, ours_size, plain_size in _weights(folder / "ours", folder / "plain"):
            more = ours_size - plain_size
            print(f"  {name:36} {ours_size:6.1f} {plain_size:6.1f} {more:+6.1f}")


def _weights(ours: Path, plain: Path) -> list[tuple[str, float, float]]:
    """Each page that both have, in KB: all that are no task, and the five heaviest tasks."""
    names = [page.relative_to(ours) for page in ours.rglob("index.html")]
    found = [
        (name.parent.as_posix(), _weight(ours / name) / 1000, _weight(plain / name) / 1000)
        for name in sorted(names)
        if (plain / name).is_file()
    ]
    tasks = [page for page in found if "/" in page[0]]
    heaviest = sorted(tasks, key=lambda page: page[1] - page[2])[-5:]
    return [page for page in found if page not in tasks] + heaviest


def _plain_project(folder: Path, topics: dict[str, Topic]) -> Path:
    """A project with the English pages, their fences written out as plain code."""
    docs, english = folder / "docs", DOCS / "en"
    for page in english.rglob("*.md"):
        plain = FENCE.sub(lambda match: _plain(match, topics), page.read_text("utf-8"))
        target = docs / page.relative_to(english)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(plain, "utf-8")
    config = folder / "mkdocs.yml"
    settings = {"site_name": "Plain", "docs_dir": str(docs), **PLAIN}
    config.write_text(yaml.safe_dump(settings), "utf-8")
    return config


def _plain(match: re.Match[str], topics: dict[str, Topic]) -> str:
    if match[1] != "pair":
        return str(match[0])
    files = [file for side in topics[match[2].strip()].sides for file in side.files]
    return "\n\n".join(f"```{file.path.suffix[1:]}\n{file.text}\n```" for file in files)


def _build(config: Path, site: Path) -> float:
    """Seconds that MkDocs takes for ``config``."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", str(config)]
    started = time.perf_counter()
    subprocess.run(
        [*command, "--no-strict", "-d", str(site)],
        env=os.environ | {"SITE_DIR": str(site), "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        check=True,
    )
    return time.perf_counter() - started


def _told(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):.1f} s ({min(seconds):.1f}–{max(seconds):.1f})"


class _Assets(HTMLParser):
    """The style sheets and scripts that a page loads."""

    def __init__(self, page: Path):
        super().__init__()
        self.found: list[str] = []
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        loaded = tag == "link" and values.get("rel") in ("stylesheet", "modulepreload")
        address = values.get("src") if tag == "script" else values.get("href") if loaded else None
        if address:
            self.found.append(address)


def _weight(page: Path) -> int:
    """Bytes of the page and what it loads at once, each compressed as a server would."""
    files = [page, *((page.parent / url.split("?")[0]).resolve() for url in _Assets(page).found)]
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)
