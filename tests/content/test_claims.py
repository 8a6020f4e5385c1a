from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.content.claims import check_claims, find_proofs, read_claims
from sidebyside.content.topics import load_topics
from sidebyside.refusal import Refusal
from tests.conftest import TOML, WriteTopic
from tests.site.example import write_claims

SOURCE = 'sources = ["https://docs.djangoproject.com/"]\n'


EditClaims = Callable[..., Path]


@pytest.fixture
def claims(tmp_path: Path) -> EditClaims:
    """The claims file of a project, with parts of it replaced."""
    path = write_claims(tmp_path)

    def replaced(old: str = "", new: str = "", count: int = 1) -> Path:
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, count), "utf-8")
        return path

    return replaced


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("number = 31\n", "number = 30\n", "claim 30 where claim 31 is expected here"),
        ("number = 105\n", "number = 106\n", "claim 106 where claim 105 is expected here"),
        ("number = 31\n", 'number = "31"\n', "key 'claims.30.number': input should be a valid int"),
        ('verdict = "false"\n', 'verdict = "wrong"\n', "key 'claims.30.verdict'"),
        ('verdict = "false"\n', "", "missing key 'claims.30.verdict'"),
        (
            'today = { en = "Because of `<31>`.", zh = "因为 `<31>`。" }\n',
            "",
            "claim 31 is false, and",
        ),
        (', zh = "因为 `<31>`。" }', " }", "missing translation 'claims.30.today.zh'"),
        ("Because of `<31>`.", " ", "key 'claims.30.today.en' is empty"),
        ('quote = "说法 31"', 'quote = ""', "key 'claims.30.quote' is empty"),
        ("https://", "http://", "key 'claims.0.sources.0'"),
        ("section = 4\n", "section = 9\n", "claims.89.section"),
    ],
)
def test_what_is_wrong_with_a_claim_is_told_with_its_place(
    claims: EditClaims, old: str, new: str, expected: str
) -> None:
    with pytest.raises(Refusal, match=r"claims\.toml:\d+") as refused:
        read_claims(claims(old, new))
    assert expected in str(refused.value)


def test_a_claim_that_is_missing_at_the_end_is_missed(claims: EditClaims) -> None:
    path = claims()
    text = path.read_text("utf-8")
    path.write_text(text[: text.rindex("[[claims]]")], "utf-8")
    with pytest.raises(Refusal, match="the end of the file where claim 105 is expected"):
        read_claims(path)


def test_without_the_file_it_says_what_belongs_there(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"claims\.toml: is not there\n.*\[\[claims\]\]"):
        read_claims(tmp_path / "claims.toml")


def test_a_claim_without_pair_and_source_is_refused(
    claims: EditClaims, write_topic: WriteTopic, tmp_path: Path
) -> None:
    write_topic("1-a/1-b", toml=TOML + "claims = [1]\n")
    topics = load_topics(tmp_path / "snippets").values()
    path = claims(SOURCE, "", 2)  # of claims 1 and 2
    with pytest.raises(Refusal, match=r"claims\.toml:11: no topic proves claim 2") as refused:
        check_claims(path, read_claims(path), topics)
    assert "claims = [2]" in str(refused.value)


def test_a_number_that_no_claim_has_is_refused_where_it_is_written(
    claims: EditClaims, write_topic: WriteTopic, tmp_path: Path
) -> None:
    write_topic("1-a/1-b", toml=TOML + "claims = [1, 106]\n")
    topics = load_topics(tmp_path / "snippets").values()
    path = claims()
    with pytest.raises(Refusal, match=r"1-b/topic\.toml:2: there is no claim 106"):
        check_claims(path, read_claims(path), topics)


def test_several_pairs_may_prove_one_claim(
    claims: EditClaims, write_topic: WriteTopic, tmp_path: Path
) -> None:
    write_topic("1-a/1-b", toml=TOML + "claims = [1, 2]\n")
    write_topic("1-a/2-c", toml=TOML + "claims = [2]\n")
    topics = load_topics(tmp_path / "snippets").values()
    path = claims(SOURCE, "", 2)
    check_claims(path, read_claims(path), topics)
    proofs = {number: [t.id for t in found] for number, found in find_proofs(topics).items()}
    assert proofs == {1: ["1-a/1-b"], 2: ["1-a/1-b", "1-a/2-c"]}
