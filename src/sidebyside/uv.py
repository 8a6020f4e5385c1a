"""The one way in which uv is run."""

import subprocess

from uv import find_uv_bin


def run_uv(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run uv to its end, whatever its status; the result has what it printed."""
    command = [find_uv_bin(), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, text=True)
