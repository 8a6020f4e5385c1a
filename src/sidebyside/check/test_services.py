"""The same sides against real servers, and behind their frameworks' own development servers."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from sidebyside.check.conftest import TOPICS, job_for, modules_to_preload, refusals_fail
from sidebyside.check.judge import judge_answers, judge_order, judge_prints, judge_run
from sidebyside.check.run.environments import interpreter
from sidebyside.check.run.own_queue import LOADER
from sidebyside.check.run.pool import Pool
from sidebyside.check.served import ask, served
from sidebyside.content.metadata import read_metadata
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic
from sidebyside.services import SERVICES, Service


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    sides = [(topic, side) for topic in metafunc.config.stash[TOPICS] for side in topic.sides]
    if "service" in metafunc.fixturenames:
        cases = [
            pytest.param(topic, side, SERVICES[name], id=f"{side.id} on {name}")
            for topic, side in sides
            for name in topic.settings.needs
        ]
        metafunc.parametrize(("topic", "side", "service"), cases)
    else:
        cases = [pytest.param(topic, side, id=side.id) for topic, side in sides if topic.requests]
        metafunc.parametrize(("topic", "side"), cases)


@pytest.fixture(scope="module")
def one_by_one(pytestconfig: pytest.Config) -> Iterator[Pool]:
    """Runs that start when they are asked for."""
    with Pool(modules_to_preload(pytestconfig.stash[TOPICS]), workers=1) as pool:
        yield pool


def test_on_a_real_server(topic: Topic, side: Side, service: Service, one_by_one: Pool) -> None:
    """With the server the side prints just what it records without."""
    with refusals_fail():
        service.check()
        with service.provide() as variables:
            environment = {**variables, "CELERY_LOADER": LOADER}
            job = replace(job_for(topic, side), id=f"{side.id}@{service.name}")
            one_by_one.submit([replace(job, environment=environment)])
            outcome = one_by_one.outcome(job.id)
        judge_run(side, topic.settings.timeout, outcome)
        judge_order(side, outcome)
        judge_prints(side, outcome)


def test_served_over_http(topic: Topic, side: Side, pool: Pool) -> None:
    """Its development server answers the topic's requests as the app does in process."""
    with refusals_fail():
        with served(side, interpreter(side, read_metadata(side))) as base_url:
            answers = ask(base_url, topic.requests)
        outcome = pool.outcome(side.id)
        judge_run(side, topic.settings.timeout, outcome)
        for request, in_process, over_http in zip(
            topic.requests, outcome.answers, answers, strict=True
        ):
            judge_answers(topic, request, in_process, over_http, ("in process", "over HTTP"))
