"""The floor below which no file of the tool may be reached by the tests."""

import json
from pathlib import Path

from tests.reach import too_little


def test_files_below_the_floor_are_named(tmp_path: Path) -> None:
    percents = {"src/b.py": 79.9, "src/a.py": 80.0, "src/c.py": 12.3}
    files = {name: {"summary": {"percent_covered": percent}} for name, percent in percents.items()}
    report = tmp_path / "reach.json"
    report.write_text(json.dumps({"files": files}), "utf-8")
    assert too_little(report) == ["src/b.py: 79.9 %", "src/c.py: 12.3 %"]
