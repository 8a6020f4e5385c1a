from pathlib import Path

import pytest

from sidebyside.content.glossary import GLOSSARY, Glossary, check_glossary
from sidebyside.content.toml import read_toml
from sidebyside.refusal import Refusal
from tests.conftest import ROOT

TERMS = """
[[terms]]
en = "hash"
zh = "哈希"
avoid = ["散列"]
[[terms]]
en = "broker"
zh = "消息代理"
avoid = ["中间人"]
allowed = ["中间人攻击"]
"""
WORDS = Path("words.toml")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("docs/zh", "snippets/1-a/1-b", "data"):
        (tmp_path / name).mkdir(parents=True)
    GLOSSARY.write_text(TERMS, "utf-8")
    WORDS.write_text("", "utf-8")
    return tmp_path


def refused() -> str:
    with pytest.raises(Refusal) as caught:
        check_glossary(WORDS)
    return str(caught.value)


def test_a_refused_word_on_a_page_is_told_with_its_line_and_what_to_write() -> None:
    Path("docs/zh/a.md").write_text("# 标题\n\n`散列` 是代码。\n\n密码的散列。\n", "utf-8")
    assert refused() == (
        "docs/zh/a.md:5: '散列' is not the word of this site\n"
        "    Write '哈希' for 'hash': see data/glossary.toml."
    )


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("snippets/1-a/1-b/topic.toml", 'title = { en = "Hash", zh = "散列" }\n'),
        ("data/claims.toml", '[[claims]]\ntoday = { en = "x", zh = "散列" }\n'),
        ("words.toml", '[run]\nhash = "散列"\n'),
    ],
)
def test_topics_data_and_the_interface_are_looked_at_too(path: str, text: str) -> None:
    Path(path).write_text(text, "utf-8")
    assert refused().startswith(f"{path}:")


@pytest.mark.parametrize(
    "text",
    [
        "防止中间人攻击。\n",
        "[密码](散列.md)\n",
        "```text\n散列\n```\n",
    ],
)
def test_longer_words_addresses_and_code_are_let_through(text: str) -> None:
    Path("docs/zh/a.md").write_text(text, "utf-8")
    check_glossary(WORDS)


def test_what_readers_search_for_and_what_is_quoted_is_not_ours_to_choose() -> None:
    Path("data/synonyms.toml").write_text('[same]\nzh = [["哈希", "散列"]]\n', "utf-8")
    Path("data/claims.toml").write_text('[[claims]]\nquote = "散列"\n', "utf-8")
    check_glossary(WORDS)


def test_no_term_refuses_what_another_one_asks_for() -> None:
    terms = read_toml(ROOT / GLOSSARY, Glossary).terms
    assert len(terms) >= 60
    refused_words = [word for term in terms for word in term.avoid]
    for term in terms:
        assert not [word for word in refused_words if word in term.zh], term.zh
