"""The same sides against real servers, and behind their frameworks' own development servers."""

import os
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

import pytest

from sidebyside.check.conftest import TOPICS, job_for, jobs, modules_to_preload, refusals_fail
from sidebyside.check.judge import judge_answers, judge_order, judge_prints, judge_run
from sidebyside.check.run.environments import interpreter
from sidebyside.check.run.own_queue import LOADER
from sidebyside.check.run.pool import Outcome, Pool
from sidebyside.check.served import ask, served
from sidebyside.check.statements.servers import DIALECTS, judge_on_a_server
from sidebyside.content.answers import Answer
from sidebyside.content.metadata import read_metadata
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic
from sidebyside.services import SERVICES, Service

PATIENCE = 3
"""How often the time that it may take alone a program may take on a server, beside others."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    topics = metafunc.config.stash[TOPICS]
    on = _on_servers(topics)
    if metafunc.function is test_on_a_real_server:
        cases = [
            pytest.param(topic, side, service, id=f"{side.id} on {service.name}")
            for topic, service in on
            for side in topic.sides
        ]
        metafunc.parametrize(("topic", "side", "service"), cases)
    elif metafunc.function is test_asked_of_a_real_server:
        cases = [
            pytest.param(topic, service, id=f"{topic.id} on {service.name}")
            for topic, service in on
            if service.name in DIALECTS
        ]
        metafunc.parametrize(("topic", "service"), cases)
    else:
        sides = [(topic, side) for topic in topics for side in topic.sides if topic.requests]
        cases = [pytest.param(topic, side, id=side.id) for topic, side in sides]
        metafunc.parametrize(("topic", "side"), cases)


class Started:
    """Runs that are begun before their outcome is asked for, two at a time: on a server they
    mostly wait."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._threads = ThreadPoolExecutor(2)
        self._runs: dict[str, Future[Outcome]] = {}

    def start(self, topic: Topic, side: Side, service: Service | None = None) -> None:
        """Begin it, unless that was done."""
        name = _name(side, service)
        if name not in self._runs:
            self._runs[name] = self._threads.submit(self._run, topic, side, service)

    def outcome(self, side: Side, service: Service | None = None) -> Outcome:
        """Of a run that was begun. Raises Refusal if its metadata is wrong or no server answers."""
        return self._runs[_name(side, service)].result()

    def end(self) -> None:
        """End what runs, and leave nothing on the servers."""
        self._threads.shutdown(wait=False, cancel_futures=True)  # no more begins as these end
        self._pool.close()
        self._threads.shutdown()

    def _run(self, topic: Topic, side: Side, service: Service | None) -> Outcome:
        limit = PATIENCE * topic.settings.timeout
        job = replace(job_for(topic, side), id=_name(side, service), timeout=limit)
        if service is None:
            self._pool.submit([job])
            return self._pool.outcome(job.id)
        service.check()
        with service.provide() as variables:
            environment = {**variables, "CELERY_LOADER": LOADER}
            self._pool.submit([replace(job, environment=environment)])
            return self._pool.outcome(job.id)


def _name(side: Side, service: Service | None) -> str:
    return f"{side.id}@{service.name}" if service else side.id


def _on_servers(topics: list[Topic]) -> list[tuple[Topic, Service]]:
    return [(topic, SERVICES[name]) for topic in topics for name in topic.settings.needs]


@pytest.fixture(scope="module")
def started(pytestconfig: pytest.Config) -> Iterator[Started]:
    """The runs on each server that a topic names, and where those are compared, without one."""
    topics = pytestconfig.stash[TOPICS]
    started = Started(Pool(modules_to_preload(topics), workers=2))
    for topic, service in _on_servers(topics):
        for side in topic.sides:
            started.start(topic, side, service)
            if service.name in DIALECTS:
                started.start(topic, side)
    yield started
    started.end()


@pytest.fixture(scope="module")
def pool(pytestconfig: pytest.Config) -> Iterator[Pool]:
    """The runs of all chosen sides that have something to answer, one for each core at a time."""
    topics = [topic for topic in pytestconfig.stash[TOPICS] if topic.requests]
    with Pool(modules_to_preload(topics), workers=os.cpu_count()) as pool:
        pool.submit(replace(job, cheap_hashes=True) for job in jobs(topics))
        yield pool


@pytest.fixture(scope="module")
def over_http(
    pytestconfig: pytest.Config,
    pool: Pool,  # by then the environments of all sides are there
) -> Iterator[dict[str, Future[list[Answer]]]]:
    """What each side's server answers, by the side's id: two servers for each core at a time."""
    asked = ThreadPoolExecutor(2 * (os.cpu_count() or 1))
    yield {
        side.id: asked.submit(answers_over_http, topic, side)
        for topic in pytestconfig.stash[TOPICS]
        for side in topic.sides
        if topic.requests
    }
    asked.shutdown(cancel_futures=True)


def answers_over_http(topic: Topic, side: Side) -> list[Answer]:
    """Raises Refusal if the side cannot be served."""
    python = interpreter(side, read_metadata(side))
    with served(side, python, topic.settings.timeout) as base_url:
        return ask(base_url, topic.requests)


@pytest.mark.usefixtures("over_http")  # begun here, as runs that wait leave cores idle
def test_on_a_real_server(topic: Topic, side: Side, service: Service, started: Started) -> None:
    """With the server the side prints just what it records without."""
    with refusals_fail():
        outcome = started.outcome(side, service)
        judge_run(side, PATIENCE * topic.settings.timeout, outcome)
        judge_order(side, outcome)
        judge_prints(side, outcome)


def test_asked_of_a_real_server(topic: Topic, service: Service, started: Started) -> None:
    """Both sides ask the server the same where they ask SQLite the same."""
    with refusals_fail():
        flask, django = topic.sides
        plain = started.outcome(flask), started.outcome(django)
        there = started.outcome(flask, service), started.outcome(django, service)
        judge_on_a_server(topic, plain, there, service.name)


def test_served_over_http(
    topic: Topic, side: Side, pool: Pool, over_http: dict[str, Future[list[Answer]]]
) -> None:
    """Its development server answers the topic's requests as the app does in process."""
    with refusals_fail():
        answers = over_http[side.id].result()
        outcome = pool.outcome(side.id)
        judge_run(side, topic.settings.timeout, outcome)
        for request, in_process, served_one in zip(
            topic.requests, outcome.answers, answers, strict=True
        ):
            judge_answers(topic, request, in_process, served_one, ("in process", "over HTTP"))
