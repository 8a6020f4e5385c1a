"""Every side that runs in a browser does there what it does at home."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from sidebyside.check.run.pool import Job, Pool
from sidebyside.content.answers import Answer
from sidebyside.content.outputs import recorded_output
from sidebyside.content.topics import Topic, load_topics
from tests.site.example import ROOT
from tests.web.conftest import OpenPage
from tests.web.run.conftest import RealSite, Side, address, pair_on

TOPICS = load_topics(ROOT / "snippets")
RUNNABLE = {
    topic.id: [side.name for side in topic.sides if topic.runs_in_browser(side)]
    for topic in TOPICS.values()
}


@pytest.fixture(scope="module")
def native() -> Iterator[Pool]:
    """What the sides with requests answer here."""
    jobs = [
        Job(side.id, side.folder, 120, topic.requests)
        for topic in TOPICS.values()
        for side in topic.sides
        if topic.requests and topic.runs_in_browser(side)
    ]
    with Pool([]) as pool:
        pool.submit(jobs)
        yield pool


@pytest.fixture
def page_of(real_site: RealSite, open_page: OpenPage) -> Callable[[str], Page]:
    return lambda topic: open_page(real_site.url + address(topic))


@pytest.mark.parametrize("topic_id", [topic for topic, sides in RUNNABLE.items() if sides])
def test_a_side_prints_and_answers_as_at_home(topic_id, page_of, native):
    topic = TOPICS[topic_id]
    pair = pair_on(page_of(topic_id), topic_id)
    sides = RUNNABLE[topic_id]
    if len(sides) == 2:
        pair.box.locator('[data-action="run-both"]').click()
    else:
        getattr(pair, sides[0]).press("run")
    for name in sides:
        side: Side = getattr(pair, name)
        recorded = recorded_output(getattr(topic, name).files[0].text)
        assert side.ends().rstrip("\n").split("\n") == recorded
        expect(side.output.locator(".output__name")).to_contain_text("as it was checked")
        if topic.requests:
            at_home = native.outcome(f"{topic_id}/{name}").answers
            assert answers(pair.page, side, topic) == [answer.comparable for answer in at_home]


def test_a_side_that_cannot_run_says_why_and_has_no_run_button(page_of):
    topic = next(topic for topic in TOPICS.values() if topic.settings.browser)
    name, reason = next(iter(topic.settings.browser.items()))
    side: Side = getattr(pair_on(page_of(topic.id), topic.id), name)
    expect(side.box.locator('[data-action="run"]')).to_have_count(0)
    expect(side.box.locator(".side__note")).to_contain_text(reason.en)
    expect(side.box.locator(".side__note")).to_contain_text("uv run app.py")
    expect(side.output).to_have_attribute("data-state", "recorded")


def answers(page: Page, side: Side, topic: Topic) -> list[tuple[int, str]]:
    """Send the topic's requests one after another, as the panel offers them."""
    found = []
    for index in range(1, len(topic.requests) + 1):
        side.http.locator("select").first.select_option(index=index)
        before = side.http.locator(".answer__status").element_handles()
        side.http.get_by_role("button", name="Send", exact=True).click()
        for element in before:
            element.wait_for_element_state("hidden")
        status = side.http.locator(".answer__status").text_content()
        body = side.http.locator(".answer__body").text_content()
        kind = side.http.locator(".answer__headers").text_content()
        content_type = "application/json" if "json" in kind else ""
        answer = Answer(int(status.split()[0]), (("Content-Type", content_type),), body)
        found.append(answer.comparable)
    return found
