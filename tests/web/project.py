"""The projects that the tests open in a browser, built in a folder of the test run."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pytest
from filelock import FileLock

from sidebyside.browser.build import RUNTIME, build_runtime, publish
from sidebyside.content.record import Record
from sidebyside.content.toml import LANGUAGES
from sidebyside.content.topics import load_topics
from sidebyside.files import BUILD, SNIPPETS, THEME
from sidebyside.site.assets import build_web
from sidebyside.site.generators import MKDOCS, ZENSICAL
from tests.site.example import ROOT, make_project, write_chapter
from tests.web.topics import add_topics

WWW = Path("www")
# Only links for search engines hold it: the site is served on any port.
URL = "http://127.0.0.1:8000"
VERSIONS = {
    "flask": {"python": "3.13.0", "flask": "3.1.3"},
    "django": {"python": "3.13.0", "django": "6.1.3"},
}


@dataclass(frozen=True)
class Project:
    """A project's folder."""

    folder: Path
    lock: FileLock
    """Held by whoever writes compiled packages: all projects share those of the checkout."""

    @contextmanager
    def entered(self) -> Iterator[None]:
        """The project's folder as the working directory."""
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(self.folder)
            patch.setenv("PYTHONWARNINGS", "ignore")  # of the generators' own dependencies
            yield

    def make_example(self) -> None:
        """Write the example project, with its script and style and Python for the browser."""
        make_project(self.folder)
        add_topics(self.folder)
        compiled = ROOT / "build/browser"
        compiled.mkdir(parents=True, exist_ok=True)
        (self.folder / BUILD).mkdir(exist_ok=True)
        (self.folder / BUILD / "browser").symlink_to(compiled)
        if (ROOT / RUNTIME).is_dir():  # packing takes longer than throwing away
            shutil.copytree(ROOT / RUNTIME, self.folder / RUNTIME)
        with self.entered(), self.lock:
            topics = load_topics(SNIPPETS).values()
            record = Record()
            for topic in topics:
                record.passed(topic, VERSIONS)
            record.save()
            build_web()
            build_runtime(topics)

    def build_example(self) -> None:
        """Build the example's pages with each generator."""
        with self.entered():
            WWW.mkdir()
            for generator in (MKDOCS, ZENSICAL):
                site = WWW / generator.name
                generator.build(site, f"{URL}/{generator.name}/")
                publish(site)

    def make_real(self, example: Path) -> None:
        """Build a site of the real pairs, and no other text, with the example's theme."""
        for name in ("mkdocs.yml", "mkdocs.zh.yml"):
            shutil.copy(ROOT / name, self.folder)
        for name in ("data", "src", "snippets"):
            (self.folder / name).symlink_to(ROOT / name)
        (self.folder / THEME).symlink_to(example / THEME)
        topics = list(load_topics(self.folder / SNIPPETS))
        for language in LANGUAGES:
            write_chapter(self.folder, language, "index", "Home", [])
            for chapter, ids in groupby(topics, key=lambda topic: topic.split("/")[0]):
                write_chapter(self.folder, language, f"0{chapter}", chapter, list(ids))
        with pytest.MonkeyPatch.context() as patch, self.lock:
            patch.chdir(ROOT)
            build_runtime(load_topics(SNIPPETS).values())
            shutil.copytree(RUNTIME, self.folder / RUNTIME)
        with self.entered():
            MKDOCS.build(WWW, URL + "/")
            publish(WWW)
