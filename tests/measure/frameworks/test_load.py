import pytest

from sidebyside.content.topics import SIDES
from sidebyside.measure.frameworks import load
from sidebyside.measure.frameworks.server import fill, serve
from sidebyside.refusal import Refusal


@pytest.fixture(scope="module")
def servers(tmp_path_factory):
    folder = tmp_path_factory.mktemp("blog")
    urls = [f"sqlite:///{folder}/{side}.db" for side in SIDES]
    for side, url in zip(SIDES, urls, strict=True):
        fill(side, url)
    with serve("flask", urls[0], workers=1) as flask, serve("django", urls[1], workers=1) as django:
        yield [flask, django]


@pytest.mark.parametrize("path", dict.fromkeys(path for path, _ in load.JOBS.values()))
def test_both_sides_of_the_measured_blog_answer_alike(servers, path):
    flask, django = (server.get(f"/{path}") for server in servers)
    assert load.same_answer(flask, django)
    assert len(flask) > 10


def test_a_server_knows_its_first_answer_and_the_memory_of_its_workers(servers):
    for server in servers:
        assert 0 < server.first_answer < 60
        assert len(server.memory()) == 1
        assert 5 < server.memory()[0] < 1000


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (b'{"a": 1, "b": 2}', b'{"b":2,"a":1}\n', True),
        (b"<p>  a</p>\n", b"<p> a</p>", True),
        (b"[1]", b"[2]", False),
        (b"Hello", b"Hi", False),
    ],
)
def test_answers_are_compared_by_what_they_say(one, other, same):
    assert load.same_answer(one, other) is same


def test_without_the_load_generator_nothing_is_measured(monkeypatch):
    monkeypatch.setattr(load.shutil, "which", lambda _: None)
    with pytest.raises(Refusal, match="wrk: the load generator is not installed"):
        load.measure()
