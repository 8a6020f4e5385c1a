from pathlib import Path

import pytest

from sidebyside.content.answers import differing
from sidebyside.measure.frameworks import server
from sidebyside.measure.frameworks.load import JOBS, SQLITE, Servers
from sidebyside.measure.frameworks.server import serve
from sidebyside.refusal import Refusal


@pytest.mark.parametrize("path", dict.fromkeys(path for path, _ in JOBS.values()))
def test_both_sides_of_the_measured_blog_answer_alike(servers: Servers, path: str) -> None:
    flask, django = (servers[side, SQLITE].get(f"/{path}") for side in ("flask", "django"))
    assert differing(flask, django) == []
    assert len(flask.body) > 10


def test_a_server_knows_its_first_answer_and_the_memory_of_its_workers(servers: Servers) -> None:
    for each in servers.values():
        assert each.first_answer > 0
        assert len(each.memory()) == 1
        assert 5 < each.memory()[0] < 1000


def test_a_server_that_does_not_start_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "flask").mkdir()
    (tmp_path / "flask/app.py").write_text("raise ImportError('no blog today')\n", "utf-8")
    monkeypatch.setattr(server, "BLOG", tmp_path)
    with pytest.raises(Refusal, match="gunicorn did not answer"), serve("flask", "sqlite://"):
        pass
