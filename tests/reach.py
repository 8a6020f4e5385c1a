"""Which files of the tool the tests reach too little: ``python -m tests.reach build/reach.json``.

A line that no test of this run can reach says why beside it: ``# not covered: needs a …``.
"""

import json
import sys
from pathlib import Path

LEAST = 80
"""Percent of a file's lines."""


def too_little(report: Path) -> list[str]:
    """``src/….py: 71.0 %`` for each file of coverage.py's JSON ``report`` below the least."""
    files = json.loads(report.read_text("utf-8"))["files"]
    percents = {name: file["summary"]["percent_covered"] for name, file in sorted(files.items())}
    return [f"{name}: {percent:.1f} %" for name, percent in percents.items() if percent < LEAST]


if __name__ == "__main__":
    if found := too_little(Path(sys.argv[1])):
        sys.exit(f"Tests reach less than {LEAST} % of the lines of\n  " + "\n  ".join(found))
