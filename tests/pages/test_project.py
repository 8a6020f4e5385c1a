import shutil
from pathlib import Path

import pytest
from pymdownx.superfences import SuperFencesException

from tests.pages.conftest import Convert


def test_the_pages_of_a_build_share_what_the_first_of_them_read(
    convert: Convert, tmp_path: Path
) -> None:
    first = convert("pair", "1-start/1-greet")
    shutil.rmtree(tmp_path / "snippets")
    (tmp_path / "data/claims.toml").unlink()
    assert convert("pair", "1-start/1-greet") == first


def test_a_pair_is_shown_whatever_is_wrong_with_another(convert: Convert, tmp_path: Path) -> None:
    (tmp_path / "snippets/1-start/2-wide/topic.toml").write_text("colour = 1\n", "utf-8")
    assert "1-start/1-greet" in convert("pair", "1-start/1-greet")
    with pytest.raises(SuperFencesException, match=r"2-wide/topic\.toml:1: unknown key"):
        convert("tasks", "1-start")
