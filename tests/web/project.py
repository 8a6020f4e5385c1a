"""The projects that the tests open in a browser, built in a folder of the test run."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from sidebyside.browser.build import RUNTIME, build_runtime
from sidebyside.browser.stage import CACHE
from sidebyside.content.record import Record
from sidebyside.content.topics import load_topics
from sidebyside.files import SNIPPETS, THEME, WEB
from sidebyside.site.assets import BUNDLED, build_web
from sidebyside.site.build import build_site
from sidebyside.site.generators import MKDOCS, ZENSICAL
from tests.conftest import ROOT
from tests.site.example import copy_web, make_project
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
        for name in ("LICENSE", "data/licenses", "data/licenses.toml"):
            (self.folder / name).symlink_to(ROOT / name)
        (self.folder / WEB).unlink()  # it is a link
        copy_web(self.folder)
        self._begin_with(ROOT)
        with self.entered():
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
                build_site(generator, WWW / generator.name, f"{URL}/{generator.name}/")

    def make_real(self, example: Path) -> None:
        """Build the real site, with the example's theme."""
        for name in ("mkdocs.yml", "mkdocs.zh.yml"):
            shutil.copy(ROOT / name, self.folder)
        for name in ("data", "docs", "src", "snippets", "LICENSE"):
            (self.folder / name).symlink_to(ROOT / name)
        (self.folder / WEB).symlink_to(example / WEB)
        (self.folder / THEME).symlink_to(example / THEME)
        (self.folder / BUNDLED).parent.mkdir(parents=True)
        shutil.copy(example / BUNDLED, self.folder / BUNDLED)
        self._begin_with(example)
        with self.entered():
            build_runtime(load_topics(SNIPPETS).values())
            build_site(MKDOCS, WWW, URL + "/")

    def _begin_with(self, built: Path) -> None:
        """Take over what is built in another project: compiling and packing take minutes."""
        for made in (CACHE, RUNTIME):
            if (built / made).is_dir():
                shutil.copytree(built / made, self.folder / made, copy_function=_link)
        # Node writes into a file that is there: into that of the other project, if it is a link
        for bundle in (self.folder / CACHE).glob("*js"):
            bundle.unlink()


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copy2(source, target)
