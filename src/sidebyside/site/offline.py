"""What the browser has to keep so that all of the site works without a network.

``offline.<language>.json`` lists the addresses of one language's pages and of what they load, each
with its size. Python for the browser is not among them: ``runtime/manifest.json`` lists that.
"""

import json
from collections.abc import Iterator
from pathlib import Path

from sidebyside.files import DOCS, write_whole
from sidebyside.site.generators import PREFIXES

# what a generator copies beside the pages of each language, without what only its own theme loads
_LOADED = ("assets/*.js", "assets/*.css", "assets/run/**/*", "assets/stylesheets/*.css", "images/*")


def write_offline(site: Path, docs: Path = DOCS) -> None:
    """Write the lists of a built ``site``, whose pages come from ``docs``."""
    for language, prefix in PREFIXES.items():
        beside = _matching(site / prefix, *_LOADED)
        common = _matching(site, f"assets/find.{language}.json", "site.webmanifest", "images/icon*")
        files = [*_pages(site / prefix, docs / language), *beside, *common]
        sizes = {_address(site, file): file.stat().st_size for file in files}
        write_whole(site / f"offline.{language}.json", json.dumps(sizes))


def _pages(site: Path, docs: Path) -> Iterator[Path]:
    """The pages that were written, not those that only lead to another."""
    for source in sorted(docs.rglob("*.md")):
        page = source.relative_to(docs).with_suffix("")
        folder = page.parent if page.name == "index" else page
        if (file := site / folder / "index.html").is_file():
            yield file


def _matching(folder: Path, *patterns: str) -> list[Path]:
    return [file for each in patterns for file in sorted(folder.glob(each)) if file.is_file()]


def _address(site: Path, file: Path) -> str:
    return file.relative_to(site).as_posix().removesuffix("index.html")
