"""Every side that runs in a browser does there what it does at home."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from sidebyside.check.conftest import modules_to_preload
from sidebyside.check.run.pool import Job, Pool
from sidebyside.content.answers import Answer, differing
from sidebyside.content.outputs import recorded_output
from sidebyside.content.requests import RequestLine
from sidebyside.content.topics import Topic, load_topics
from sidebyside.files import SNIPPETS
from tests.conftest import ROOT
from tests.web.conftest import OpenPage, Site
from tests.web.reader import Pair, Side, address, pair_on
from tests.web.topics import FILES, RUN, add_topics
from tests.web.visits import SharedPage

REAL = load_topics(ROOT / SNIPPETS)
RUNNABLE = [topic.id for topic in REAL.values() if any(map(topic.runs_in_browser, topic.sides))]
ON_A_PUSH = 8
"""One of so many is run on a push; the weekly workflow runs the others as well."""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Topic]:
    """The pairs of the tests."""
    folder = tmp_path_factory.mktemp("own")
    add_topics(folder)
    return load_topics(folder / SNIPPETS)


@pytest.fixture(scope="module")
def at_home(own: dict[str, Topic]) -> Iterator[Pool]:
    """Runs sides here, with their requests."""
    with Pool(modules_to_preload(list(REAL.values()))) as pool:
        yield pool


@pytest.mark.short
@pytest.mark.parametrize("topic_id", RUN)
def test_an_example_prints_and_answers_as_at_home(
    own: dict[str, Topic], at_home: Pool, site: Site, shared_page: SharedPage, topic_id: str
) -> None:
    with shared_page.at(site.url + address(topic_id)) as page:
        check_parity(pair_on(page, topic_id), own[topic_id], at_home)


@pytest.mark.parametrize(
    "topic_id",
    [
        pytest.param(topic_id, marks=() if nth % ON_A_PUSH == 0 else pytest.mark.all_sides)
        for nth, topic_id in enumerate(RUNNABLE)
    ],
)
def test_a_side_prints_and_answers_as_at_home(
    at_home: Pool, real_site: Site, shared_page: SharedPage, topic_id: str
) -> None:
    with shared_page.at(real_site.url + address(topic_id)) as page:
        check_parity(pair_on(page, topic_id), REAL[topic_id], at_home)


@pytest.mark.short
def test_a_side_that_cannot_run_says_why_and_has_no_run_button(
    site: Site, open_page: OpenPage
) -> None:
    pair = pair_on(open_page(site.url + address(FILES)), FILES)
    reason = pair.box.locator(".bar__reason")
    expect(reason).to_contain_text("needs a TCP socket")
    expect(reason).to_contain_text("uv run app.py")
    for action in ("run", "edit"):
        expect(pair.django.box.locator(f'[data-action="{action}"]')).to_have_count(0)
    pair.box.get_by_role("button", name="Run Flask").first.click()
    assert pair.flask.ends() == "flask\n"
    expect(pair.django.output).to_have_attribute("data-state", "recorded")


def check_parity(pair: Pair, topic: Topic, at_home: Pool) -> None:
    """Run the sides that run there, and compare what they print and answer."""
    sides = [side for side in topic.sides if topic.runs_in_browser(side)]
    asked = tuple(line for line in topic.requests if not line.takes_over)  # as the panel offers
    if asked:
        at_home.submit([Job(side.id, side.folder.resolve(), 120, asked) for side in sides])
    shown: list[Side] = [getattr(pair, side.name) for side in sides]
    if len(sides) == 2:
        pair.box.locator('[data-action="run-both"]').click()
    else:
        shown[0].press("run")
    for side, on_page in zip(sides, shown, strict=True):
        assert on_page.ends().rstrip("\n").split("\n") == recorded_output(side.files[0].text)
        expect(on_page.output.locator(".output__name")).to_contain_text("as it was checked")
        if asked:
            wanted = at_home.outcome(side.id).answers
            assert not [
                (line.line, different, one.parts, other.parts)
                for line, one, other in zip(
                    asked, answers(on_page, len(asked)), wanted, strict=True
                )
                if (different := differing(comparable(line, one), comparable(line, other)))
            ]


def comparable(line: RequestLine, answer: Answer) -> Answer:
    """What is compared: no tokens, which are new each time, no byte order mark, which is unseen.

    Of a conversation no cookies: at home it begins without any, while a reader's panel still has
    those of the conversation before, which the app does not set again.
    """
    answer = answer.without(line.gives)
    if line.conversation:
        kept = (header for header in answer.headers if header[0].lower() != "set-cookie")
        answer = replace(answer, headers=tuple(kept))
    return replace(answer, body=answer.body.removeprefix("\ufeff"))


def answers(side: Side, count: int) -> list[Answer]:
    """Send the requests that the panel offers one after another."""
    found = []
    for index in range(1, count + 1):
        side.http.locator("select").first.select_option(index=index)
        # so that the answer before is not taken for this one
        side.http.locator(".answer").evaluate("answer => answer.replaceChildren()")
        side.http.get_by_role("button", name="Send", exact=True).click()
        status = side.http.locator(".answer__status").text_content() or ""
        body = side.http.locator(".answer__body").text_content() or ""
        headers = side.http.locator(".answer__headers").text_content() or ""
        sent = (line.partition(": ") for line in headers.splitlines())
        given = tuple((name, value) for name, _, value in sent)
        found.append(Answer(int(status.split()[0]), given, body))
    return found
