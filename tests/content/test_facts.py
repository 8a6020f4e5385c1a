import pytest

from sidebyside.content.facts import Facts, Figure, group, read_facts, write_facts
from sidebyside.refusal import Refusal

FIGURE = Figure(flask=[3, 1, 2], django=[4, 9])


def test_the_middle_is_the_median():
    assert FIGURE.middle("flask") == 2
    assert FIGURE.middle("django") == 6.5


@pytest.mark.parametrize(
    ("django", "apart"), [([4, 9], True), ([0.5], True), ([3], False), ([2, 9], False)]
)
def test_sides_are_apart_if_no_round_of_one_reaches_the_other(django, apart):
    assert Figure(flask=[3, 1, 2], django=django).apart is apart


def test_what_is_written_is_read_again_with_its_circumstances(tmp_path):
    path = tmp_path / "data/facts.json"
    facts = Facts(groups={"code": group({"flask": "3.1.3"}, {"lines": {"pairs": FIGURE}})})
    write_facts(facts, path)
    assert read_facts(path) == facts
    assert facts.groups["code"].cores >= 1
    assert facts.groups["code"].processor


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('"django":[4.0,9.0]', '"django":[]', "at least 1 item"),
        ('"flask":[3.0,1.0,2.0],', "", "flask: field required"),
        ('"cores":', '"core":', "cores: field required"),
        ("{", "", "json"),
    ],
)
def test_a_damaged_file_is_refused_with_the_command(tmp_path, before, after, told):
    path = tmp_path / "facts.json"
    facts = Facts(groups={"code": group({}, {"lines": {"pairs": FIGURE}})})
    path.write_text(facts.model_dump_json().replace(before, after, 1), "utf-8")
    with pytest.raises(Refusal, match=rf"(?is){told}.*nox -s facts"):
        read_facts(path)
