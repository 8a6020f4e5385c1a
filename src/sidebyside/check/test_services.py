"""The same sides against real servers, and behind their frameworks' own development servers."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from sidebyside.check.conftest import TOPICS, job_for, modules_to_preload, refusals_fail
from sidebyside.check.judge import judge_answers, judge_order, judge_prints, judge_run
from sidebyside.check.run.environments import interpreter
from sidebyside.check.run.pool import Pool
from sidebyside.check.served import ask, served
from sidebyside.content.metadata import read_metadata
from sidebyside.content.topics import Side, Topic
from sidebyside.services import SERVICES, Service


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    topics = metafunc.config.stash[TOPICS]
    if "service" in metafunc.fixturenames:
        cases = [
            (topic, side, SERVICES[name])
            for topic in topics
            for side in topic.sides
            for name in topic.settings.needs
        ]
        ids = [f"{side.id} on {service.name}" for _, side, service in cases]
        metafunc.parametrize(("topic", "side", "service"), cases, ids=ids)
    else:
        cases = [(topic, side) for topic in topics if topic.requests for side in topic.sides]
        metafunc.parametrize(("topic", "side"), cases, ids=[side.id for _, side in cases])


@pytest.fixture(scope="module")
def one_by_one(pytestconfig: pytest.Config) -> Iterator[Pool]:
    """One run at a time: two workers on one queue would take each other's tasks."""
    with Pool(modules_to_preload(pytestconfig.stash[TOPICS]), workers=1) as pool:
        yield pool


@pytest.fixture
def place(service: Service) -> Iterator[dict[str, str]]:
    """Environment variables that lead to a place of the run's own, removed afterwards."""
    with ExitStack() as stack:
        with refusals_fail():
            service.check()
            variables = stack.enter_context(service.place(service.address))
        yield variables


def test_on_a_real_server(
    topic: Topic, side: Side, service: Service, place: dict[str, str], one_by_one: Pool
) -> None:
    """With the server the side prints just what it records without."""
    job = replace(job_for(topic, side), id=f"{side.id}@{service.name}", environment=place)
    one_by_one.submit([job])
    outcome = one_by_one.outcome(job.id)
    with refusals_fail():
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
