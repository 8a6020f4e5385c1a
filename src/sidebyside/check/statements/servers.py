"""What both sides ask of MariaDB and PostgreSQL, judged as what they ask of SQLite."""

import re
from dataclasses import replace
from typing import get_args

from sqlglot import exp

from sidebyside.check.run.pool import Outcome
from sidebyside.check.statements.judge import judge_statements
from sidebyside.check.statements.tree import Tree, every, parse, text
from sidebyside.content.record import Queries, Query, Verdict
from sidebyside.content.topics import Topic
from sidebyside.refusal import Refusal

DIALECTS = {"mariadb": "mysql", "postgresql": "postgres"}
"""What sqlglot calls the SQL of a service."""
_STRING = re.compile(r"'(?:[^'\\]|''|\\.)*'")
_OF_THE_SERVER = re.compile(
    r"^\s*$|^\s*(SHOW|DESCRIBE|SET)\b|@@|\b(information_schema|pg_\w+)\b"
    r"|\b(version|database|current_schema|set_config)\(",
    re.IGNORECASE,
)
"""Of settings of the connection, and of what the server knows of itself and of its tables."""


def judge_on_a_server(
    topic: Topic, plain: tuple[Outcome, Outcome], there: tuple[Outcome, Outcome], service: str
) -> None:
    """What is the same in ``plain``, the runs on SQLite, must be the same in those on a server.

    Raises Refusal with the first two statements for which that does not hold, or with the locks
    that only one side asks for.
    """
    _judge_locks(topic, there, service)
    known = {step.printed: step.verdict for step in judge_statements(topic, *plain).steps}
    for step in _judged(topic, plain, there, DIALECTS[service]).steps:
        allowed = known.get(step.printed, "same")
        for query in step.queries:
            if _rank(query.verdict) > _rank(allowed):
                raise _new(topic, query, service, allowed)


def _judge_locks(topic: Topic, there: tuple[Outcome, Outcome], service: str) -> None:
    """SQLite has no locks of rows, so nothing else compares them."""
    flask, django = (_locks(outcome, DIALECTS[service]) for outcome in there)
    if flask != django:
        raise Refusal(
            topic.folder / "topic.toml",
            f"the sides lock other rows on {service}:\n  flask: {flask}\n  django: {django}",
            "The number tells how many lines were printed before: lock the same rows there.",
        )


def _locks(outcome: Outcome, dialect: str) -> list[str]:
    """Clauses like ``FOR UPDATE``, each with how many lines were printed before it."""
    found = []
    for printed, _, sql in outcome.statements:
        tree = parse(sql, dialect) if " FOR " in sql else None
        if tree:
            found += [f"{printed} {lock.sql(dialect)}" for lock in tree.find_all(exp.Lock)]
    return found


def _judged(
    topic: Topic, plain: tuple[Outcome, Outcome], there: tuple[Outcome, Outcome], dialect: str
) -> Queries:
    flask, django = (_as_on_sqlite(*both, dialect) for both in zip(there, plain, strict=True))
    return judge_statements(topic, flask, django)


def _rank(verdict: Verdict) -> int:
    return get_args(Verdict).index(verdict)


def _new(topic: Topic, query: Query, service: str, allowed: Verdict) -> Refusal:
    unlike = ", ".join(query.differs or query.rewrites)
    return Refusal(
        topic.folder / "topic.toml",
        f"both sides ask SQLite the same, and {service} not ({unlike}):\n"
        f"  flask: {query.flask or 'nothing'}\n  django: {query.django or 'nothing'}",
        f"On SQLite that step is {allowed!r}: let both ask alike on the server, too.",
    )


def _as_on_sqlite(outcome: Outcome, plain: Outcome, dialect: str) -> Outcome:
    """``outcome`` of a run on a server, with its statements in SQLite's words (it has no locks).

    The tables are told as they are in ``plain``, the run of the same program on SQLite.
    """
    tables = [statement for statement in plain.statements if _is_table(statement[2])]
    asked = [
        (printed, line, _translated(sql, dialect))
        for printed, line, sql in outcome.statements
        if not _is_table(sql) and not _OF_THE_SERVER.search(_STRING.sub("''", sql))
    ]
    return replace(outcome, statements=[*tables, *asked])


def _is_table(sql: str) -> bool:
    return re.match(r"\s*CREATE TABLE\b", sql, re.IGNORECASE) is not None


def _translated(sql: str, dialect: str) -> str:
    """As it was sent, where the parser does not know it."""
    tree = parse(sql, dialect)
    return text(_without_types(tree)) if tree else sql


def _without_types(tree: Tree) -> Tree:
    """Values without the types that psycopg or SQLAlchemy writes behind them: ``1::INTEGER``."""
    for cast in reversed(every(tree, exp.Cast)):
        if isinstance(cast.this, exp.Literal | exp.Null | exp.Boolean):
            cast.replace(cast.this)
    return tree
