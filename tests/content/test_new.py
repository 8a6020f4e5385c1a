import pytest

from sidebyside.content.new import scaffold
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal
from tests.conftest import TOML


def test_a_new_pair_says_what_to_fill_in(tmp_path):
    folder = scaffold("4-models/18-indexes", tmp_path)
    with pytest.raises(Refusal, match=r"key 'title.en' is empty") as caught:
        load_topic(folder)
    assert "topic.toml:1: " in str(caught.value)


def test_once_filled_in_only_the_two_programs_are_missing(tmp_path):
    folder = scaffold("4-models/18-indexes", tmp_path)
    (folder / "topic.toml").write_text(TOML)
    topic = load_topic(folder)
    assert 'raise NotImplementedError("write the Django side of 4-models/18-indexes")' in (
        topic.django.files[0].text
    )


@pytest.mark.parametrize("name", ["18-indexes", "models/indexes", "4-models/18-indexes/flask", ""])
def test_a_malformed_name_is_refused(tmp_path, name):
    with pytest.raises(Refusal, match="Name it chapter/topic"):
        scaffold(name, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_taken_number_is_refused_and_nothing_changes(tmp_path):
    folder = scaffold("4-models/18-indexes", tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Refusal, match="4-models/18-indexes: has that number already"):
        scaffold("4-models/18-other", tmp_path)
    assert sorted(tmp_path.rglob("*")) == before
    assert folder.is_dir()
