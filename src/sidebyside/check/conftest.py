"""What the check runs on: the chosen topics, their runs, and the record of what passed."""

import signal
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress

import pytest

from sidebyside.check.accepted import Accepted
from sidebyside.check.awkward import asked_on_awkward_rows
from sidebyside.check.compare import Seen
from sidebyside.check.lint import lint_with_black, lint_with_ruff
from sidebyside.check.probes.derive import derive
from sidebyside.check.run.environments import interpreter
from sidebyside.check.run.pool import Job, Pool
from sidebyside.content.differences import Differences, load_differences
from sidebyside.content.metadata import imported_modules, local_modules, read_metadata
from sidebyside.content.record import Record
from sidebyside.content.sources import Side
from sidebyside.content.topics import Topic, chosen_topics, load_topic
from sidebyside.files import SNIPPETS
from sidebyside.refusal import Refusal

TOPICS = pytest.StashKey[list[Topic]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--topic", action="append", default=[], help="only this topic (or chapter)")
    parser.addoption(
        "--runs-only", action="store_true", help="no probes, no awkward rows, no look at the style"
    )
    parser.addoption("--record", action="store_true", help="note what passed, for the pages")


def pytest_configure(config: pytest.Config) -> None:
    # A session that is told to end cleans up behind its runs, as by Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        folders = chosen_topics(SNIPPETS, config.getoption("--topic"))
        config.stash[TOPICS] = [load_topic(folder) for folder in folders]
    except Refusal as refusal:
        raise pytest.UsageError(str(refusal)) from None


@pytest.fixture(scope="session")
def pool(pytestconfig: pytest.Config) -> Iterator[Pool]:
    """The runs of all chosen sides, started at once."""
    topics = pytestconfig.stash[TOPICS]
    probing = not pytestconfig.getoption("runs_only")
    with Pool(modules_to_preload(topics)) as pool:
        pool.submit(jobs(topics, probing))
        yield pool


@pytest.fixture(scope="session")
def lint(pytestconfig: pytest.Config) -> Iterator[Callable[[Side], None]]:
    """Tells whether a side is well written, by raising Refusal if it is not.

    All chosen sides are looked at in a thread, while the programs run.
    """
    if pytestconfig.getoption("runs_only") or pytestconfig.getoption("update_examples"):
        yield lambda _: None
        return
    sides = [side for topic in pytestconfig.stash[TOPICS] for side in topic.sides]
    thread = ThreadPoolExecutor(1)
    ruff = thread.submit(lint_with_ruff, sides)
    black = {side.id: thread.submit(lint_with_black, side) for side in sides}

    def judge(side: Side) -> None:
        black[side.id].result()
        if refusal := ruff.result().get(side.id):
            raise refusal

    yield judge
    thread.shutdown(cancel_futures=True)


@pytest.fixture(scope="session")
def passed() -> set[str]:
    """The ids of the sides that passed, for the pairs to look at."""
    return set()


@pytest.fixture(scope="session")
def record(pytestconfig: pytest.Config) -> Iterator[Record]:
    """What passed, saved at the end if the options say so."""
    record = Record()
    yield record
    if pytestconfig.getoption("--record"):
        record.save()


@pytest.fixture(scope="session")
def differences() -> Differences:
    """The differences that are explained. Raises Refusal if the file is wrong."""
    return load_differences()


@pytest.fixture(scope="session")
def seen() -> Seen:
    """What those differences were needed for."""
    return Seen()


@pytest.fixture(scope="session")
def accepted(pytestconfig: pytest.Config) -> Iterator[Accepted]:
    """What the pairs may show of differences, written anew at the end of an update."""
    accepted = Accepted()
    yield accepted
    if pytestconfig.getoption("update_examples"):
        chosen = pytestconfig.getoption("topic")
        accepted.save(None if chosen else pytestconfig.stash[TOPICS])


@contextmanager
def refusals_fail() -> Iterator[None]:
    """Tell a refusal as the test's failure: its text is all that a contributor needs."""
    faults: list[str] = []
    with noted(faults):
        yield
    fail_for(faults)


@contextmanager
def noted(faults: list[str]) -> Iterator[None]:
    """Add the text of a refusal to ``faults``, and go on after the block."""
    try:
        yield
    except Refusal as refusal:
        faults.append(str(refusal))


def fail_for(faults: list[str]) -> None:
    """Fail with all ``faults``, so that none has to be mended before the next is seen."""
    if faults:
        raise pytest.fail.Exception("\n\n".join(faults), pytrace=False) from None


def jobs(topics: list[Topic], probing: bool = False) -> Iterator[Job]:
    """The plain runs of all sides, in their order."""
    for topic in topics:
        for side in topic.sides:
            with suppress(Refusal):  # what is wrong with its metadata, the side's test will tell
                yield job_for(topic, side, probing)


def job_for(topic: Topic, side: Side, probing: bool = False) -> Job:
    """The plain run of one side; ``probing``, its app is asked what nobody wrote, and it runs on
    awkward rows, too. Raises Refusal if its metadata is wrong."""
    metadata = read_metadata(side)
    return Job(
        id=side.id,
        folder=side.folder.resolve(),
        timeout=topic.settings.timeout,
        requests=topic.requests,
        probes=derive(topic.requests) if probing else (),
        on_awkward_rows=asked_on_awkward_rows(topic) if probing else None,
        distributions=metadata.distributions,
        addresses=topic.settings.structure is not None,
        python=interpreter(side, metadata),
    )


def modules_to_preload(topics: list[Topic]) -> set[str]:
    """The packages' modules that the chosen snippets name."""
    modules: set[str] = set()
    for side in (side for topic in topics for side in topic.sides):
        try:
            found = {module for _, _, module in imported_modules(side)}
        except Refusal:
            continue
        modules |= {name for name in found if name.split(".")[0] not in local_modules(side)}
    return modules
