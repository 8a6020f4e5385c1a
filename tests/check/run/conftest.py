"""Programs run as the check runs them, one at a time."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from uv import find_uv_bin

from sidebyside.check.run import sandbox

RunChild = Callable[..., dict[str, Any]]


@pytest.fixture
def run_child(tmp_path: Path) -> RunChild:
    """Run ``app.py`` with this content under guard; gives its outcome.

    ``files`` are more files of the folder by name, ``stdout`` of the outcome is what went past
    the recorder.
    """

    def run(
        source: str,
        *,
        files: dict[str, str] | None = None,
        requests: list[dict[str, Any]] | None = None,
        probes: list[dict[str, Any]] | None = None,
        addresses: bool = False,
        on_awkward_rows: list[dict[str, Any]] | None = None,
        cheap_hashes: bool = False,
        timeout: int = 30,
        python: str = sys.executable,
    ) -> dict[str, Any]:
        folder, root = tmp_path / "side", tmp_path / "root"
        for name, content in {**(files or {}), "app.py": source}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content, "utf-8")
        shutil.rmtree(root, ignore_errors=True)  # of a run before it
        root.mkdir()
        copy = sandbox.prepare(root, folder)
        job = {
            "root": str(root),
            "requests": requests or [],
            "probes": probes or [],
            "addresses": addresses,
            "on_awkward_rows": on_awkward_rows,
            "cheap_hashes": cheap_hashes,
            "timeout": timeout,
            "distributions": ["pip", "flask"],
        }
        (root / "job.json").write_text(json.dumps(job), "utf-8")
        done = subprocess.run(
            [python, "-m", "sidebyside.check.run.child", root / "job.json", root / "outcome"],
            cwd=copy,
            env=sandbox.environment(root, {}),
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        outcome: dict[str, Any] = json.loads((root / "outcome").read_text("utf-8"))
        return {**outcome, "stdout": done.stdout}

    return run


@pytest.fixture(params=["3.8", "3.9", "this"])
def any_python(request: pytest.FixtureRequest) -> str:
    """An interpreter: the oldest that snippets ask for, as far as they are installed, and this."""
    if request.param == "this":
        return sys.executable
    return _installed_python(request.param) or pytest.skip(f"no Python {request.param} here")


@cache
def _installed_python(version: str) -> str:
    """The path of a Python that is installed here, or "" where there is none."""
    find = ["python", "find", "--offline", "--no-project", "--no-python-downloads", version]
    return subprocess.run([find_uv_bin(), *find], capture_output=True, text=True).stdout.strip()
