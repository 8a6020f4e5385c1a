import pytest

from sidebyside.check.run.environments import fits_here, interpreter
from sidebyside.content.metadata import read_metadata
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal


@pytest.mark.parametrize(
    ("needs", "fits"),
    [
        ("[]", True),
        ('["flask>=3.1"]', True),
        ('["flask==1.1.4"]', False),
        ('["no-such-distribution"]', False),
        ("[\"no-such-distribution; python_version < '3'\"]", True),
    ],
)
def test_what_the_common_environment_can_run(write_topic, needs, fits):
    side = load_topic(write_topic("1-a/1-b", needs=needs)).flask
    assert fits_here(read_metadata(side)) is fits


def test_a_python_that_is_not_this_one_does_not_fit(write_topic):
    old = '# /// script\n# requires-python = "<3.9"\n# dependencies = []\n# ///\n'
    side = load_topic(write_topic("1-a/1-b", metadata=old)).flask
    assert not fits_here(read_metadata(side))


def test_an_environment_that_cannot_be_built_is_told(write_topic, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    none = '# /// script\n# requires-python = "<2"\n# dependencies = []\n# ///\n'
    side = load_topic(write_topic("1-a/1-b", metadata=none)).flask
    with pytest.raises(Refusal, match="cannot be built") as caught:
        interpreter(side, read_metadata(side))
    assert "or install that Python" in str(caught.value)
    assert not list((tmp_path / "build/environments").glob("*"))
