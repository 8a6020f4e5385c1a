import shutil
import sys
from pathlib import Path

import pytest

from sidebyside.check.run import environments
from sidebyside.check.run.environments import fits_here, interpreter
from sidebyside.content.metadata import read_metadata
from sidebyside.content.sources import Side
from sidebyside.content.topics import load_topic
from sidebyside.refusal import Refusal
from tests.conftest import WriteTopic

PINNED = '["flask==1.1.4", "click==7.1.2"]'


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """The commands for uv, which is not run: it would fetch packages."""
    commands: list[list[str]] = []

    def run(_: Side, *command: str) -> None:
        commands.append(list(command))
        if command[0] == "venv":
            python = Path(command[-1]) / "bin/python"
            shutil.rmtree(command[-1], ignore_errors=True)  # --clear
            python.parent.mkdir(parents=True)
            python.symlink_to(sys.executable)

    monkeypatch.setattr(environments, "_uv", run)
    monkeypatch.chdir(tmp_path)
    return commands


def python_of(side: Side) -> Path | None:
    return interpreter(side, read_metadata(side))


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
def test_what_the_common_environment_can_run(
    write_topic: WriteTopic, needs: str, fits: bool
) -> None:
    side = load_topic(write_topic("1-a/1-b", needs=needs)).flask
    assert fits_here(read_metadata(side)) is fits


def test_a_python_that_is_not_this_one_does_not_fit(write_topic: WriteTopic) -> None:
    old = '# /// script\n# requires-python = "<3.9"\n# dependencies = []\n# ///\n'
    side = load_topic(write_topic("1-a/1-b", metadata=old)).flask
    assert not fits_here(read_metadata(side))


def test_what_fits_runs_in_the_common_environment(
    write_topic: WriteTopic, installed: list[list[str]]
) -> None:
    assert python_of(load_topic(write_topic("1-a/1-b")).flask) is None
    assert installed == []


def test_there_is_one_environment_for_each_set_of_packages(
    write_topic: WriteTopic, installed: list[list[str]]
) -> None:
    topic = load_topic(write_topic("1-a/1-b", needs=PINNED))
    other = load_topic(write_topic("1-a/2-c", needs='["flask==1.1.3"]'))
    python = python_of(topic.flask)
    assert python is not None
    assert python.exists()
    assert installed[0][:2] == ["venv", "--quiet"]
    assert installed[1][-3:] == ["click==7.1.2", "flask==1.1.4", "werkzeug"]
    assert python_of(topic.django) == python
    assert len(installed) == 2
    assert python_of(other.flask) != python


def test_an_environment_is_there_whole_or_not_at_all(
    write_topic: WriteTopic, installed: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    side = load_topic(write_topic("1-a/1-b", needs=PINNED)).flask
    half = environments._uv

    def fails(side: Side, *command: str) -> None:
        half(side, *command)
        if command[0] == "pip":
            raise Refusal(side.entry, "no network", "Wait.")

    monkeypatch.setattr(environments, "_uv", fails)
    with pytest.raises(Refusal, match="no network"):
        python_of(side)
    monkeypatch.setattr(environments, "_uv", half)
    assert python_of(side) is not None
    assert [command[0] for command in installed] == ["venv", "pip", "venv", "pip"]


def test_an_environment_that_cannot_be_built_is_told(
    write_topic: WriteTopic, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    none = '# /// script\n# requires-python = "<2"\n# dependencies = []\n# ///\n'
    side = load_topic(write_topic("1-a/1-b", metadata=none)).flask
    with pytest.raises(Refusal, match="cannot be built") as caught:
        python_of(side)
    assert "or install that Python" in str(caught.value)
    assert not list((tmp_path / "build/environments").glob("*"))


def test_all_environments_can_be_built_ahead(
    write_topic: WriteTopic, installed: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    write_topic("1-a/1-b", needs=PINNED)
    write_topic("1-a/2-c")
    environments.main([])
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("building an environment for 1-a/1-b/flask: click==7.1.2, flask==1")
    assert told[-1].startswith("1 environments of their own, ready after ")


def test_only_the_chosen_topics_have_theirs_built(
    write_topic: WriteTopic, installed: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    write_topic("1-a/1-b", needs=PINNED)
    write_topic("1-a/2-c")
    environments.main(["1-a/2-c"])
    assert capsys.readouterr().out.startswith("0 environments of their own, ready after ")
    assert installed == []


def test_what_is_wrong_with_a_snippet_ends_that_with_its_text(
    write_topic: WriteTopic, installed: list[list[str]]
) -> None:
    write_topic("1-a/1-b", metadata="# no metadata\n")
    with pytest.raises(SystemExit, match="no PEP 723 blocks of type script"):
        environments.main([])
