import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from sidebyside.site.assets import build_web
from sidebyside.site.serve import HOST
from tests.site.example import ROOT, make_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = make_project(tmp_path)
    compiled = ROOT / "build/bundle"  # Python for the browser takes minutes to compile
    compiled.mkdir(parents=True, exist_ok=True)
    (folder / "build").mkdir(exist_ok=True)
    (folder / "build/bundle").symlink_to(compiled)
    return folder


@pytest.fixture
def serving(project: Path, free_port: int, monkeypatch) -> Iterator[subprocess.Popen]:
    monkeypatch.chdir(ROOT)
    build_web()
    process = subprocess.Popen(
        [sys.executable, "-m", "sidebyside.site", "serve", "--port", str(free_port)],
        cwd=project,
        env={**os.environ, "PYTHONWARNINGS": "ignore", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    yield process
    process.terminate()
    process.wait()
    process.stdout.close()


def read_until(process: subprocess.Popen, text: str) -> str:
    """What ``process`` prints up to the line with ``text``."""
    lines = []
    for line in process.stdout:
        lines.append(line)
        if text in line:
            return "".join(lines)
    raise AssertionError(f"ended without {text!r}: {lines}")


def test_a_saved_chapter_or_snippet_shows_up_and_a_broken_one_leaves_the_pages(
    serving, project, free_port, open_page
):
    url = f"http://{HOST}:{free_port}/"
    assert f"Open {url} (English) or {url}zh/ (Chinese)" in read_until(serving, "Open")
    english, chinese = open_page(url), open_page(url + "zh/")

    chapter = project / "docs/zh/index.md"
    chapter.write_text(chapter.read_text("utf-8").replace("# 首页", "# 新的首页"), "utf-8")
    expect(chinese.get_by_role("heading", name="新的首页")).to_be_visible(timeout=60_000)

    toml = project / "snippets/1-start/1-greet/topic.toml"
    good = toml.read_text("utf-8")
    toml.write_text(good.replace("title", "titel"), "utf-8")
    said = read_until(serving, "The pages stay as they were.")
    assert "snippets/1-start/1-greet/topic.toml" in said
    expect(open_page(url).get_by_role("link", name="Greet", exact=True)).to_be_visible()

    toml.write_text(good.replace("Greet", "Welcome"), "utf-8")
    expect(english.get_by_role("link", name="Welcome")).to_be_visible(timeout=60_000)
