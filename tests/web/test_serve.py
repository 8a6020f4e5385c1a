"""``nox -s serve``: both languages at one address, built again when a source changes."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sidebyside.services import free_port
from sidebyside.site.serve import HOST
from tests.web.conftest import OpenPage, Site
from tests.web.project import WWW


@dataclass(frozen=True)
class Serving:
    """The command at work, and the project that it serves."""

    process: subprocess.Popen[str]
    project: Path
    url: str

    def read_until(self, text: str) -> str:
        """What it prints up to the line with ``text``."""
        lines = []
        assert self.process.stdout
        for line in self.process.stdout:
            lines.append(line)
            if text in line:
                return "".join(lines)
        raise AssertionError(f"ended without {text!r}: {lines}")


@pytest.fixture
def serving(example: Path, sites: dict[str, Site], tmp_path: Path) -> Iterator[Serving]:
    """Serves a copy of the example project, as it is when its pages have been built."""
    project = tmp_path / "project"
    shutil.copytree(example, project, symlinks=True, ignore=shutil.ignore_patterns(WWW.name))
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, "-m", "sidebyside.site", "serve", "--port", str(port)],
        cwd=project,
        env={**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    with process:
        yield Serving(process, project, f"http://{HOST}:{port}/")
        process.terminate()


def test_a_saved_chapter_or_snippet_shows_up_and_a_broken_one_leaves_the_pages(
    serving: Serving, open_page: OpenPage
) -> None:
    url = serving.url
    assert f"Open {url} (English) or {url}zh/ (Chinese)" in serving.read_until("Open")
    english, chinese = open_page(url), open_page(url + "zh/")

    chapter = serving.project / "docs/zh/index.md"
    chapter.write_text(chapter.read_text("utf-8").replace("# 首页", "# 新的首页"), "utf-8")
    expect(chinese.get_by_role("heading", name="新的首页")).to_be_visible(timeout=60_000)

    toml = serving.project / "snippets/1-start/1-greet/topic.toml"
    good = toml.read_text("utf-8")
    toml.write_text(good.replace("title", "titel"), "utf-8")
    said = serving.read_until("The pages stay as they were.")
    assert "snippets/1-start/1-greet/topic.toml" in said
    expect(open_page(url).get_by_role("link", name="Greet", exact=True)).to_be_visible()

    toml.write_text(good.replace("Greet", "Welcome"), "utf-8")
    expect(english.get_by_role("link", name="Welcome")).to_be_visible(timeout=60_000)
