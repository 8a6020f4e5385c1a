"""Build the whole site, strictly, with either generator, and check what it made."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sidebyside.browser.build import build_runtime, publish
from sidebyside.content.chapters import check_chapters, check_translated, read_chapters
from sidebyside.content.claims import CLAIMS, check_claims, read_claims
from sidebyside.content.differences import load_differences
from sidebyside.content.glossary import check_glossary
from sidebyside.content.libraries import load_libraries, read_measurements
from sidebyside.content.prose import check_prose
from sidebyside.content.synonyms import read_synonyms
from sidebyside.content.topics import load_topics
from sidebyside.files import BUILD, DOCS, SITE, SNIPPETS
from sidebyside.pages.search import search_index, write_index
from sidebyside.pages.search_reference import prose_pages, reference_tasks
from sidebyside.pages.words import WORDS
from sidebyside.site.assets import build_web
from sidebyside.site.check_pages import check_pages, check_pairs, read_page
from sidebyside.site.generators import MKDOCS, PREFIXES, ZENSICAL, Generator
from sidebyside.site.licenses.collect import collect
from sidebyside.site.licenses.page import write_licenses
from sidebyside.site.machines.write import write_for_machines
from sidebyside.site.offline import write_offline
from sidebyside.site.redirects import write_redirects

SITES = {MKDOCS: SITE, ZENSICAL: BUILD / "zensical"}
"""Where each generator's site is built; MkDocs' is the one to publish."""
LOCAL_URL = "http://127.0.0.1:8000/"


def build(generator: Generator) -> None:
    """Build and check the whole site with ``generator``, where SITES says.

    The environment variable SITE_URL says where it will be published.
    Raises Refusal or BuildFailed.
    """
    site = SITES[generator]
    url = os.environ.get("SITE_URL", LOCAL_URL).rstrip("/") + "/"
    check_sources()
    check_translated(DOCS, load_topics(SNIPPETS).values())
    build_assets()
    build_site(generator, site, url)
    with progress(f"Links and pairs of {site}/"):
        check_site(site, url)


def check_sources() -> None:
    """Check the topics, the chapters that embed them, the claims that they prove, and the words."""
    with progress("Topics, chapters, claims and words"):
        topics = load_topics(SNIPPETS)
        check_chapters(DOCS, SNIPPETS, topics)
        check_prose(DOCS)
        check_claims(CLAIMS, read_claims(CLAIMS), topics.values())
        check_glossary(WORDS / "zh.toml")


def build_assets() -> None:
    """Build what the pages load: their script and style, and Python for the browser."""
    with progress("Script and style"):
        build_web()
    with progress("Python for the browser (the first time takes minutes)"):
        build_runtime(load_topics(SNIPPETS).values())


def build_site(generator: Generator, site: Path, url: str) -> None:
    """Build ``site`` with one generator, to be published at ``url``: both languages, Python for
    the browser and the page of licences.

    Raises BuildFailed or Refusal; then the last ``site`` is still there.
    """
    with progress(f"English and Chinese with {generator.name}"), replacing(site) as part:
        generator.build(part, url)
        for language, prefix in PREFIXES.items():
            write_redirects(part / prefix, language, "../" if prefix else "")
        write_search(part)
        write_for_machines(part, url)
        publish(part)
        write_licenses(part, collect(generator.theme))
        write_offline(part)


def write_search(site: Path) -> None:
    """Write what the search of each language knows into ``site``. Raises Refusal."""
    topics = load_topics(SNIPPETS)
    libraries = load_libraries(SNIPPETS, read_measurements())
    synonyms = read_synonyms([*topics, *prose_pages(DOCS / "en")])
    differences, claims = load_differences(), read_claims(CLAIMS)
    for language in PREFIXES:
        docs = DOCS / language
        index = search_index(topics.values(), libraries, synonyms, docs, language)
        index["tasks"] += reference_tasks(differences, claims, synonyms, docs, language)
        write_index(site / f"assets/find.{language}.json", index)


@contextmanager
def replacing(site: Path) -> Iterator[Path]:
    """A folder to build in, which takes the place of ``site`` once the block has succeeded."""
    BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{site.name}-", dir=BUILD) as scratch:
        part = Path(scratch, "new")
        yield part
        if site.exists():
            site.rename(Path(scratch, "old"))
        part.rename(site)


def check_site(site: Path, url: str) -> None:
    """Check the pages built into ``site``."""
    read = cache(read_page)
    for language, prefix in PREFIXES.items():
        check_pairs(site / prefix, read_chapters(DOCS / language), read)
    check_pages(site, url, read)


@contextmanager
def progress(what: str) -> Iterator[None]:
    """Say what is going on, and how long it took."""
    start = time.monotonic()
    print(f"{what} …", end=" ", flush=True)
    try:
        yield
    except BaseException:
        print("stopped", flush=True)
        raise
    print(f"{time.monotonic() - start:.1f} s", flush=True)
