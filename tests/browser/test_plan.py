from pathlib import Path

import pytest

from sidebyside.browser.plan import RunnableSide, runnable_sides, snapshots
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal
from tests.conftest import topic_files

TOML = 'title = { en = "T", zh = "T" }\n'


def planned(folder: Path, needs: str, toml: str = TOML) -> list[RunnableSide]:
    topic_files(folder, "1-x/1-y", toml=toml, needs=needs, flask="print(1)\n", django="print(1)\n")
    return runnable_sides([load_topic(folder / "snippets/1-x/1-y")], snapshots())


@pytest.mark.parametrize(
    ("needs", "snapshot"),
    [
        ('["flask>=3"]', "flask"),
        ('["flask-sqlalchemy>=3"]', "flask_sqlalchemy"),
        ('["flask>=3", "sqlalchemy>=2"]', "flask_sqlalchemy"),
        ('["django>=5", "sqlalchemy>=2"]', "django"),
        ('["djangorestframework>=3"]', "django"),
        ('["werkzeug>=3"]', "flask"),
    ],
)
def test_a_side_starts_from_the_snapshot_that_has_most_of_what_it_needs(
    tmp_path: Path, needs: str, snapshot: str
) -> None:
    sides = planned(tmp_path, needs)
    assert [side.id for side in sides] == ["1-x/1-y/flask", "1-x/1-y/django"]
    for side in sides:
        assert side.snapshot.name == snapshot
        assert set(side.snapshot.packages) <= set(side.packages)


def test_a_side_that_cannot_run_has_to_say_so(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        planned(tmp_path, '["flask>=3", "pydantic>=2"]')
    assert "topic.toml: the flask side cannot run in the browser" in str(refused.value)
    assert "pydantic-core has compiled parts" in str(refused.value)
    assert 'browser = { flask = "needs …" }' in str(refused.value)


def test_a_side_that_says_so_is_left_out(tmp_path: Path) -> None:
    toml = TOML + '[browser]\nflask = "needs pydantic"\ndjango = "needs pydantic"\n'
    assert planned(tmp_path, '["flask>=3", "pydantic>=2"]', toml) == []
