"""The whole blog: each step with what the steps before it do, and the last as its readers start
it, by the commands that its page shows."""

import os
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise, repeat
from pathlib import Path

import pytest

from sidebyside.check.compare import Seen, compare
from sidebyside.check.conftest import TOPICS, jobs, modules_to_preload, refusals_fail
from sidebyside.check.judge import judge_answers, judge_run
from sidebyside.check.run.pool import Outcome, Pool
from sidebyside.check.served import HOST, ask, served_by
from sidebyside.content.answers import Answer
from sidebyside.content.differences import Differences
from sidebyside.content.requests import RequestLine
from sidebyside.content.sources import SIDES, Side, SideName
from sidebyside.content.topics import Topic
from sidebyside.files import DOCS
from sidebyside.refusal import Refusal
from sidebyside.services import SERVICES

LAST = "16-whole-blog/12-production"
MAIL = "16-whole-blog/10-mail"
BROKER = "redis://localhost"
"""The broker that the page of that step names."""
SECRETS = {"BLOG_SECRET_KEY": "not a secret in a test", "BLOG_HOSTS": HOST}
ADDRESS = {"flask": "DATABASE_URL", "django": "DJANGO_DATABASE_URL"}
"""Under which name a service provides the address that the side takes."""
PROXY = (("X-Forwarded-Proto", "https"), ("Referer", f"https://{HOST}/"))
"""What a proxy with HTTPS says, and what browsers say to it."""
TASK_LIMIT = 60
"""Seconds until a task is given up."""
BY_ARTICLES = "GET /?page=2"
"""What is answered depends on how many articles the step's program leaves."""
_FENCE = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Heard:
    """What a side answered to the requests of one step."""

    answers: list[Answer]
    probed: tuple[Answer, ...] = ()


@pytest.fixture
def steps(pytestconfig: pytest.Config) -> list[Topic]:
    """All steps of the blog: the last answers the requests of each."""
    steps = [topic for topic in pytestconfig.stash[TOPICS] if topic.id.startswith("16-whole-blog/")]
    if not steps or steps[-1].id != LAST:
        pytest.skip("the blog's last step was not chosen")
    return steps


def scripts(language: str, page: str = LAST) -> list[str]:
    """The commands of a page; of the last one for development in Flask and Django, then for
    production."""
    return _FENCE.findall((DOCS / language / f"{page}.md").read_text("utf-8"))


def workers(language: str) -> list[str]:
    """The commands that start a worker, in Flask and in Django."""
    [script] = scripts(language, MAIL)
    return script.strip().split("\n\n")


def in_development(side: Side, steps: list[Topic], script: str) -> list[list[Answer]]:
    """What the development server answers to each step's requests, on SQLite."""
    with served_by(side, script, {}) as base_url:
        return [ask(base_url, step.requests) for step in steps]


def in_production(side: Side, steps: list[Topic], script: str, seed: str) -> list[list[Answer]]:
    """What gunicorn answers behind a proxy, on PostgreSQL."""
    with deployed(side, script, seed) as base_url:
        return [ask(base_url, map(_behind_proxy, step.requests)) for step in steps]


@contextmanager
def deployed(side: Side, script: str, *more: str, **variables: str) -> Iterator[str]:
    """Run the script for production, on a database of its own on PostgreSQL; ``more`` commands
    come before the server. Gives the base URL."""
    *setup, gunicorn = script.splitlines()
    with SERVICES["postgresql"].provide() as provided:
        variables |= {**SECRETS, "BLOG_DATABASE": provided[ADDRESS[side.name]]}
        with served_by(side, "\n".join([*setup, *more, gunicorn]), variables) as base_url:
            yield base_url


def test_each_step_answers_what_the_steps_before_it_do(
    steps: list[Topic], differences: Differences
) -> None:
    """Both sides alike, and with the status and the address of the step before: its pages grow."""
    grown = list(_grown(steps))
    with refusals_fail(), Pool(modules_to_preload(grown), os.cpu_count()) as pool:
        pool.submit(replace(job, cheap_hashes=True) for job in jobs(grown))
        outcomes = [[pool.outcome(side.id) for side in step.sides] for step in grown]
        for step, both in zip(grown, outcomes, strict=True):
            for side, outcome in zip(step.sides, both, strict=True):
                judge_run(side, step.settings.timeout, outcome)
            flask, django = (_heard(outcome.answers) for outcome in both)
            compare(step, flask, django, differences, Seen())
        for (step, before), (later, after) in pairwise(zip(grown, outcomes, strict=True)):
            for side, one, other in zip(later.sides, before, after, strict=True):
                _judge_kept(step, side, one, other)


def test_both_languages_show_the_same_commands() -> None:
    assert len(scripts("en")) == 4
    assert scripts("en") == scripts("zh")
    assert len(workers("en")) == 2
    assert workers("en") == workers("zh")


@pytest.mark.parametrize("name", SIDES)
def test_a_worker_sends_the_mail_of_a_comment(
    steps: list[Topic], tmp_path: Path, name: SideName
) -> None:
    side, nth = steps[-1].side(name), SIDES.index(name)
    seed, deploy = _seed(scripts("en")[nth]), scripts("en")[2 + nth]
    log = tmp_path / "worker.log"
    [comments] = [step for step in steps if step.id == MAIL]
    with refusals_fail():
        SERVICES["redis"].check()
        with SERVICES["redis"].provide() as provided:
            broker = provided["CELERY_BROKER_URL"]
            worker = workers("en")[nth].replace(BROKER, broker)
            begin = f"{worker} --loglevel INFO --logfile {log} &"
            with deployed(side, deploy, seed, begin, BLOG_BROKER=broker) as base_url:
                ask(base_url, map(_behind_proxy, comments.requests))
                _wait_for(re.compile("tell_author.* succeeded"), log)


def test_one_suite_of_requests_is_answered_alike_in_development_and_in_production(
    steps: list[Topic], differences: Differences
) -> None:
    """By both sides: their development servers on SQLite, gunicorn on PostgreSQL."""
    develop, deploy = scripts("en")[:2], scripts("en")[2:]
    sides = steps[-1].sides
    with refusals_fail(), ThreadPoolExecutor() as threads:
        SERVICES["postgresql"].check()
        seeds = [_seed(script) for script in develop]
        deployed = threads.map(in_production, sides, repeat(steps), deploy, seeds)
        developed = threads.map(in_development, sides, repeat(steps), develop)
        production = list(deployed)
        for here, there in zip(developed, production, strict=True):
            _judge_settings(steps, here, there)
        for step, flask, django in zip(steps, *production, strict=True):
            compare(step, _heard(flask), _heard(django), differences, Seen())


def _grown(steps: list[Topic]) -> Iterator[Topic]:
    """The steps, each with the requests of those before it; without the one that has none of its
    own, since its program only runs tests and leaves an empty blog."""
    steps = [step for step in steps if step.requests]
    requests = accumulate(step.settings.requests for step in steps)
    for step, lines in zip(steps, requests, strict=True):
        yield replace(step, settings=step.settings.model_copy(update={"requests": lines}))


def _judge_kept(step: Topic, later: Side, before: Outcome, after: Outcome) -> None:
    """The side of a later step answers the requests of ``step`` as its side did."""
    for request, one, other in zip(step.requests, before.answers, after.answers, strict=False):
        kept, found = ((answer.status, answer.parts["Location"]) for answer in (one, other))
        if kept != found and request.line != BY_ARTICLES:
            raise Refusal(
                later.entry,
                f"answers {request.line!r} with {found}, the step before it with {kept}",
                "Each step does what those before it do.",
            )


def _wait_for(line: re.Pattern[str], log: Path) -> None:
    deadline = time.monotonic() + TASK_LIMIT
    while not line.search(said := log.read_text("utf-8") if log.exists() else ""):
        assert time.monotonic() < deadline, said
        time.sleep(0.05)


def _seed(script: str) -> str:
    """The command that writes the articles that the requests ask for."""
    [seed] = [line for line in script.splitlines() if line.endswith(" seed")]
    return seed


def _judge_settings(
    steps: list[Topic], development: list[list[Answer]], production: list[list[Answer]]
) -> None:
    """A side says the same in both; but pages of refusals say more in development."""
    for step, here, there in zip(steps, development, production, strict=True):
        for request, one, other in zip(step.requests, here, there, strict=True):
            if one.status == other.status >= 400:
                continue
            judge_answers(step, request, one, other, ("development", "production"))


def _behind_proxy(line: RequestLine) -> RequestLine:
    return replace(line, wire=replace(line.wire, headers=(*line.wire.headers, *PROXY)))


def _heard(answers: list[Answer]) -> Heard:
    """Without cookies: they are compared where each step answers its own requests in process."""
    return Heard([_without_cookies(answer) for answer in answers])


def _without_cookies(answer: Answer) -> Answer:
    headers = (header for header in answer.headers if header[0] != "Set-Cookie")
    return replace(answer, headers=tuple(headers))
