"""Real programs, and the same programs with another query: the verdict is another, too."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sidebyside.check.conftest import job_for
from sidebyside.check.run.pool import Pool
from sidebyside.check.statements.judge import judge_statements
from sidebyside.content.record import Queries
from sidebyside.content.topics import load_topic
from sidebyside.files import SNIPPETS
from tests.conftest import TOML

Judge = Callable[[str, str], Queries]
FILTER = SNIPPETS / "4-models/7-filter"


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(["django", "flask_sqlalchemy"], workers=2) as pool:
        yield pool


@pytest.fixture
def judge(pool: Pool, tmp_path: Path, request: pytest.FixtureRequest) -> Judge:
    """The verdict over 4-models/7-filter with ``old`` replaced in Flask's app.py."""

    def judge(old: str = "", new: str = "") -> Queries:
        chapter = f"1-{request.node.name.replace('_', '-')}"
        folder = Path(shutil.copytree(FILTER, tmp_path / chapter / "7-filter"))
        (folder / "topic.toml").write_text(TOML, "utf-8")  # its concepts are not the subject
        app = folder / "flask/app.py"
        source = app.read_text("utf-8")
        assert source.count(old) == 1 or not old
        app.write_text(source.replace(old, new) if old else source, "utf-8")
        topic = load_topic(folder)
        jobs = [job_for(topic, side) for side in topic.sides]
        pool.submit(jobs)
        flask, django = (pool.outcome(job.id) for job in jobs)
        assert (flask.error, django.error) == (None, None)
        return judge_statements(topic, flask, django)

    return judge


def verdicts(queries: Queries) -> list[str]:
    return [step.verdict for step in queries.steps]


def test_both_frameworks_are_heard_and_compared_step_by_step(judge: Judge) -> None:
    queries = judge("", "")
    assert (queries.flask, queries.django, len(queries.steps)) == (11, 11, 11)
    assert verdicts(queries)[:2] == ["spelling", "spelling"]
    assert queries.steps[5].queries[0].differs[0] == "escape"
    assert all(
        query.lines[0] and query.lines[1] for step in queries.steps for query in step.queries
    )


def test_an_inner_join_that_becomes_an_outer_one_is_another_verdict(judge: Judge) -> None:
    queries = judge("articles.join(Article.author)", "articles.outerjoin(Article.author)")
    assert verdicts(queries)[7] == "different"
    assert queries.steps[7].queries[0].differs[0] == "join"


def test_one_query_more_is_another_verdict(judge: Judge) -> None:
    line = '    query = articles.filter_by(title="Hello")\n'
    queries = judge(line, f"{line}    db.session.scalars(query).all()\n")
    assert (queries.flask, queries.django) == (12, 11)
    assert verdicts(queries)[:2] == ["different", "spelling"]
    assert [query.differs for query in queries.steps[0].queries] == [[], ["only-flask"]]
