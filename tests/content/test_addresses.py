"""A link to a page stays good, whoever has it: what was published once still leads there."""

from pathlib import Path

from sidebyside.content.new import ADDRESSES
from sidebyside.content.toml import LANGUAGES, read_toml
from sidebyside.site.redirects import REDIRECTS, Redirects
from tests.conftest import ROOT


def addresses(language: str) -> set[str]:
    """Of the pages that there are today."""
    docs = ROOT / "docs" / language
    pages = [page.relative_to(docs).with_suffix("") for page in docs.rglob("*.md")]
    folders = [page.parent if page.name == "index" else page for page in pages]
    return {f"{folder.as_posix()}/" for folder in folders if folder != Path()}


def published() -> list[str]:
    return (ROOT / ADDRESSES).read_text("utf-8").split()


def test_what_was_published_is_there_or_leads_on() -> None:
    moved = {f"{old}/" for old in read_toml(ROOT / REDIRECTS, Redirects).root}
    for language in LANGUAGES:
        gone = set(published()) - addresses(language) - moved
        assert not gone, f"give {gone} a page again, or an entry in {REDIRECTS}"


def test_what_is_there_is_noted_once() -> None:
    unnoted = set.union(*map(addresses, LANGUAGES)) - set(published())
    assert not unnoted, f"add {unnoted} to {ADDRESSES}"
    assert len(published()) == len(set(published()))
