"""Measured libraries of one's own: one of every kind."""

import json
from pathlib import Path

from tests.conftest import topic_files

METADATA = (
    '# /// script\n# requires-python = ">=3.8,<3.11"\n'
    '# dependencies = ["flask==1.1.4", "old==2.0"]\n# ///\n'
)
DESCRIBED = """\
[old]
pypi = "Old"
topics = ["5-libraries/1-old"]
replacement = { en = "the `new` one", zh = "新的 `new`" }
django = { en = "its own", zh = "自带" }
note = { en = "<b>sleeps</b>", zh = "<b>停更</b>" }

[new]
pypi = "New"
topics = ["5-libraries/2-new"]
replacement = { en = "none needed", zh = "无需替代" }
django = { en = "its own", zh = "自带" }
"""
OLD = {
    "version": "2.0",
    "released": "2017-09-06",
    "yanked": True,
    "error": "ImportError: no <such> name",
    "installs": {"old": 1000},
}
NEW = {
    "version": "4.1",
    "released": "2026-01-10",
    "installs": {"new": 1_500_000, "shared": 500_000},
}
MEASURED = {
    "date": "2026-11-22",
    "python": "3.13.0",
    "flask": {
        "version": "3.1.3",
        "installs": {"flask": 300_000, "click": 200_000},
        "packages": {"old": OLD, "new": NEW},
    },
    "django": {"version": "6.1.3", "installs": {"django": 24_000_000}, "packages": {"new": NEW}},
}


def make_libraries(root: Path) -> Path:
    """Write two libraries with their topics and measurements; returns the measurements' file."""
    topic_files(root, "5-libraries/1-old", metadata=METADATA)
    topic_files(root, "5-libraries/2-new", needs='["flask>=3.1", "new>=4"]')
    (root / "snippets/5-libraries/libraries.toml").write_text(DESCRIBED, "utf-8")
    path = root / "data/libraries.json"
    path.parent.mkdir()
    path.write_text(json.dumps(MEASURED), "utf-8")
    return path
