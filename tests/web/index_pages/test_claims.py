import pytest
from playwright.sync_api import expect

from tests.web.conftest import OpenPage, Site

PATHS = ["claims/", pytest.param("zh/claims/", marks=pytest.mark.short)]


@pytest.mark.parametrize("path", PATHS)
def test_claims_are_filtered_by_verdict_and_by_chapter(
    either_site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(either_site.url + path)
    shown = page.locator(".claim:visible")
    count = page.locator("output")
    expect(count).to_have_text("105 / 105")
    verdict, chapter = page.get_by_role("combobox").all()

    verdict.select_option("false")
    expect(shown).to_have_count(1)
    expect(count).to_have_text("1 / 105")
    expect(page.locator("main h2:visible")).to_have_text("Section 2¶")

    chapter.select_option(label="Section 1")
    expect(shown).to_have_count(0)
    verdict.select_option("")
    expect(shown).to_have_count(29)


@pytest.mark.parametrize("path", PATHS)
def test_a_link_to_a_claim_shows_it_although_it_was_filtered_out(
    site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(site.url + path + "#31")
    claim = page.locator('[id="31"]')
    expect(claim).to_be_in_viewport()
    page.get_by_role("combobox").first.select_option("true")
    expect(claim).to_be_hidden()
    page.evaluate("location.hash = '#32'")
    page.evaluate("location.hash = '#31'")
    expect(claim).to_be_in_viewport()
    expect(page.locator("output")).to_have_text("105 / 105")


@pytest.mark.parametrize("path", ["claims/", "zh/claims/"])
def test_a_claim_leads_to_the_pair_that_shows_it(
    either_site: Site, open_page: OpenPage, path: str
) -> None:
    page = open_page(either_site.url + path)
    page.locator('[id="31"] .claim__backed a').first.click()
    page.wait_for_url(either_site.url + path.replace("claims/", "1-start/2-wide/"))
    expect(page.locator('[data-pair="1-start/2-wide"]')).to_be_in_viewport()


@pytest.mark.parametrize(
    ("path", "size"),
    [
        ("claims/", "desktop"),
        ("claims/", "phone"),
        ("zh/claims/", "desktop"),
        pytest.param("zh/claims/", "phone", marks=pytest.mark.short),
    ],
)
def test_without_javascript_all_claims_can_be_read(
    either_site: Site, open_page: OpenPage, path: str, size: str
) -> None:
    page = open_page(either_site.url + path, size, java_script_enabled=False)
    assert page.locator(".claim:visible").count() == 105
    expect(page.locator("main form")).to_be_hidden()
