import pytest

from sidebyside.refusal import BuildFailed, Refusal
from sidebyside.site import __main__ as command

Calls = list[tuple[str, ...]]


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    done: Calls = []
    monkeypatch.setattr(command, "build", lambda generator: done.append(("build", generator.name)))
    monkeypatch.setattr(command, "serve", lambda port: done.append(("serve", str(port))))
    return done


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr("sys.argv", ["site", *arguments])
    return command.main()


@pytest.mark.parametrize(
    ("arguments", "call"),
    [
        (["build", "mkdocs"], ("build", "mkdocs")),
        (["build", "zensical"], ("build", "zensical")),
        (["serve"], ("serve", "8000")),
        (["serve", "--port", "9000"], ("serve", "9000")),
    ],
)
def test_the_command_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, calls: Calls, arguments: list[str], call: tuple[str, ...]
) -> None:
    assert run(monkeypatch, *arguments) == 0
    assert calls == [call]


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (Refusal("docs/en/a.md", "is wrong", "Mend it.", 3), "docs/en/a.md:3: is wrong\n"),
        (BuildFailed("mkdocs refused mkdocs.yml:\nx"), "mkdocs refused mkdocs.yml:\nx\n"),
    ],
)
def test_what_was_refused_is_said_and_the_exit_status_is_not_0(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failure: Exception,
    words: str,
) -> None:
    def fail(_: object) -> None:
        raise failure

    monkeypatch.setattr(command, "build", fail)
    assert run(monkeypatch, "build", "mkdocs") == 1
    assert capsys.readouterr().err.startswith(words)


def test_without_a_command_the_usage_is_shown(
    monkeypatch: pytest.MonkeyPatch, calls: Calls, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(monkeypatch)
    assert "build" in capsys.readouterr().err
    assert calls == []
