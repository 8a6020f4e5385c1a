"""A project of one's own: topics written into an empty folder, to be read and checked there. And
single modules of the page, to be run in Node."""

import contextlib
import json
import os
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from sidebyside.node import MODULES, install_packages, run_node

METADATA = '# /// script\n# requires-python = ">=3.11"\n# dependencies = {}\n# ///\n'
TOML = 'title = { en = "A title", zh = "标题" }\n'
HELLO = 'print("hello")\n#> hello\n'
DIFFERENCE = """
[entries.every-method]
theme = "methods"
title = { en = "Every `method`", zh = "所有方法" }
flask = { en = "405", zh = "405" }
django = { en = "200, <b>", zh = "200" }
since = "Flask 0.1"
why = { en = "Routes.", zh = "路由。" }
alike = "@require_safe"
source = ["https://example.org/"]
[[entries.every-method.match]]
method = ["DELETE"]
kind = ["method"]
status = [405, 200]
"""
"""A file differences.toml with one entry, and nothing wrong with it."""

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "web/src"
_ONE_INSTALLS = Path(tempfile.gettempdir(), f"sidebyside-npm-{os.getuid()}.lock")

WriteTopic = Callable[..., Path]
Bundle = Callable[[str], Path]
RunModule = Callable[..., Any]


def install_once() -> None:
    """Install what ``web/package-lock.json`` names; of workers that begin at once, one does."""
    with FileLock(_ONE_INSTALLS), contextlib.chdir(ROOT):
        install_packages()


@pytest.fixture(scope="session")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """Turn a module of the page into one that Node can import: ``bundle("worker/pages.ts")``."""
    install_once()
    folder = tmp_path_factory.mktemp("bundled")

    @cache
    def bundled(name: str) -> Path:
        target = folder / name.replace(".ts", ".mjs")
        esbuild = MODULES / "esbuild/bin/esbuild"
        run_node(esbuild, SOURCES / name, "--bundle", "--format=esm", f"--outfile={target}")
        return target

    return bundled


@pytest.fixture(scope="module")
def run_module(bundle: Bundle, tmp_path_factory: pytest.TempPathFactory) -> RunModule:
    """Run a script with a module of the page as ``module``: what it returns.

    ``run_module("protocol/check.ts", "return module.fromWorker(given)", {"type": "ready"})``
    """
    path = tmp_path_factory.mktemp("script") / "script.mjs"

    def run(name: str, script: str, given: object = None) -> Any:
        lines = (
            "const module = await import(process.argv[2]);",
            f"const run = async (given) => {{ {script} }};",
            "const found = await run(JSON.parse(process.argv[3]));",
            "process.stdout.write(JSON.stringify(found ?? null), () => process.exit());",
        )
        path.write_text("\n".join(lines), "utf-8")
        return json.loads(run_node(path, bundle(name), json.dumps(given)))

    return run


@pytest.fixture
def write_topic(tmp_path: Path) -> WriteTopic:
    """Write ``snippets/<topic>`` below the test's folder; see :func:`topic_files`."""
    return lambda topic, **content: topic_files(tmp_path, topic, **content)


def topic_files(
    root: Path,
    topic: str = "1-a/1-b",
    *,
    toml: str = TOML,
    flask: str | None = HELLO,
    django: str | None = HELLO,
    needs: str = "[]",
    metadata: str = METADATA,
) -> Path:
    """Write a topic: both sides print hello unless told otherwise; None leaves a side out."""
    folder = root / "snippets" / topic
    for side, source in (("flask", flask), ("django", django)):
        (folder / side).mkdir(parents=True)
        if source is not None:
            (folder / side / "app.py").write_text(metadata.format(needs) + source, "utf-8")
    (folder / "topic.toml").write_text(toml, "utf-8")
    return folder
