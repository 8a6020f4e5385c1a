"""What the check runs on: the chosen topics, their runs, and the record of what passed."""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from sidebyside.check.run.environments import interpreter
from sidebyside.check.run.pool import Job, Pool
from sidebyside.check.snippet import lint
from sidebyside.content.metadata import imported_modules, read_metadata
from sidebyside.content.record import Record
from sidebyside.content.topics import Side, Topic, find_topics, load_topic
from sidebyside.files import SNIPPETS
from sidebyside.refusal import Refusal

TOPICS = pytest.StashKey[list[Topic]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--topic", action="append", default=[], help="only this topic (or chapter)")
    parser.addoption("--record", action="store_true", help="note what passed, for the pages")


def pytest_configure(config: pytest.Config) -> None:
    wanted = [topic.strip("/").removeprefix("snippets/") for topic in config.getoption("--topic")]
    try:
        config.stash[TOPICS] = [load_topic(folder) for folder in _chosen(wanted)]
    except Refusal as refusal:
        raise pytest.UsageError(str(refusal)) from None


def _chosen(wanted: list[str]) -> list[Path]:
    topics = find_topics(SNIPPETS)
    for name in wanted:
        if not any(_within(topic, name) for topic in topics):
            raise Refusal(SNIPPETS / name, "no such topic", f"There are: {', '.join(topics)}")
    return [
        folder
        for topic, folder in topics.items()
        if not wanted or any(_within(topic, name) for name in wanted)
    ]


def _within(topic: str, name: str) -> bool:
    return topic == name or topic.startswith(name + "/")


@pytest.fixture(scope="session")
def pool(pytestconfig: pytest.Config) -> Iterator[Pool]:
    """The runs of all chosen sides, started at once."""
    topics = pytestconfig.stash[TOPICS]
    jobs = [job for topic in topics for side in topic.sides if (job := job_for(topic, side))]
    with Pool(modules_to_preload(topics)) as pool:
        pool.submit(jobs)
        yield pool


@pytest.fixture(scope="session")
def linted(pytestconfig: pytest.Config) -> Iterator[dict[str, Future[None]]]:
    """The lint of all chosen sides by id, at work while the programs run."""
    sides = [side for topic in pytestconfig.stash[TOPICS] for side in topic.sides]
    thread = ThreadPoolExecutor(1)
    yield {side.id: thread.submit(lint, side) for side in sides}
    thread.shutdown(cancel_futures=True)


@pytest.fixture(scope="session")
def passed() -> set[str]:
    """The ids of the sides that passed, for the pairs to look at."""
    return set()


@pytest.fixture(scope="session")
def record(pytestconfig: pytest.Config) -> Iterator[Record]:
    record = Record()
    yield record
    if pytestconfig.getoption("--record"):
        record.save()


@contextmanager
def refusals_fail() -> Iterator[None]:
    """Tell a refusal as the test's failure: its text is all that a contributor needs."""
    try:
        yield
    except Refusal as refusal:
        raise pytest.fail.Exception(str(refusal), pytrace=False) from None


def job_for(topic: Topic, side: Side) -> Job | None:
    """The plain run of one side; None where its metadata is wrong, which its test will tell."""
    try:
        metadata = read_metadata(side)
        python = interpreter(side, metadata)
    except Refusal:
        return None
    return Job(
        id=side.id,
        folder=side.folder.resolve(),
        timeout=topic.settings.timeout,
        requests=topic.requests,
        distributions=metadata.distributions,
        python=python,
    )


def modules_to_preload(topics: list[Topic]) -> set[str]:
    """The packages' modules that the chosen snippets name."""
    modules = set()
    for side in (side for topic in topics for side in topic.sides):
        try:
            found = {module for _, _, module in imported_modules(side)}
        except Refusal:
            continue
        local = {file.name.split("/")[0].removesuffix(".py") for file in side.files}
        modules |= {module for module in found if module.split(".")[0] not in local}
    return modules
