import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from sidebyside.files import BUILD
from sidebyside.refusal import BuildFailed, Refusal
from sidebyside.site import serve as serving
from sidebyside.site.generators import MKDOCS
from sidebyside.site.serve import HOST, build_again, check_port, serve


class Server:
    """Stands in for MkDocs' server: a source changes once, then the contributor presses Ctrl+C."""

    error_handler: Callable[[int], bytes | None]
    last: "Server"

    def __init__(self, builder: Callable[[], None], host: str, port: int, root: str):
        self.builder, self.host, self.port, self.root = builder, host, port, root
        self.watched: dict[str, bool] = {}
        self.is_shut_down = False
        Server.last = self

    def watch(self, path: str, recursive: bool = True) -> None:
        self.watched[path] = recursive

    def serve(self) -> None:
        self.missing = self.error_handler(404)
        self.builder()
        raise KeyboardInterrupt

    def shutdown(self) -> None:
        self.is_shut_down = True


@pytest.fixture(autouse=True)
def builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The (generator, address) of each build; none of them takes time."""
    monkeypatch.chdir(tmp_path)
    done: list[tuple[str, str]] = []

    def build_site(generator: object, site: Path, url: str) -> None:
        site.mkdir(exist_ok=True)
        (site / "404.html").write_text(f"missing {len(done)}", "utf-8")
        done.append((getattr(generator, "name", ""), url))

    monkeypatch.setattr(serving, "check_sources", lambda: None)
    monkeypatch.setattr(serving, "build_assets", lambda: None)
    monkeypatch.setattr(serving, "build_site", build_site)
    monkeypatch.setattr(serving, "_Server", Server)
    return done


@pytest.fixture
def port() -> int:
    """A port that nothing listens on."""
    with socket.create_server((HOST, 0)) as listening:
        found: int = listening.getsockname()[1]
    return found


def fails(failure: Exception) -> Callable[[], None]:
    def fail() -> None:
        raise failure

    return fail


def test_a_port_in_use_is_refused_with_the_option_to_choose_another(
    builds: list[tuple[str, str]],
) -> None:
    with socket.create_server((HOST, 0)) as listening:
        port = listening.getsockname()[1]
        with pytest.raises(Refusal) as caught:
            serve(port)
    assert str(caught.value) == (
        f"{HOST}:{port}: cannot serve on port {port}: Address already in use\n"
        f"    Stop what listens there, or choose another port: --port {port + 1}"
    )
    assert builds == []


def test_a_free_port_passes(port: int) -> None:
    check_port(port)


def test_the_site_is_built_then_served_and_built_again_when_a_source_changes(
    port: int, builds: list[tuple[str, str]], capsys: pytest.CaptureFixture[str]
) -> None:
    serve(port)
    url = f"http://{HOST}:{port}/"
    assert builds == [(MKDOCS.name, url)] * 2
    assert capsys.readouterr().out == (
        f"Open {url} (English) or {url}zh/ (Chinese). Ctrl+C stops.\nStopped.\n"
    )
    server = Server.last
    assert (server.host, server.port) == (HOST, port)
    assert server.missing == b"missing 0"
    assert server.is_shut_down
    assert list(BUILD.iterdir()) == []


def test_what_a_build_writes_is_not_watched(port: int) -> None:
    serve(port)
    watched = Server.last.watched
    assert {path for path, recursive in watched.items() if not recursive} == {"theme", "build"}
    assert {"docs", "snippets", "data", "theme/partials", "web/src"} <= watched.keys()
    assert "web" not in watched


def test_a_first_build_that_fails_serves_nothing(
    port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "_Server", fails(AssertionError("a server started")))
    failure = Refusal("docs/en/index.md", "is wrong", "Mend it.")
    monkeypatch.setattr(serving, "check_sources", fails(failure))
    with pytest.raises(Refusal) as caught:
        serve(port)
    assert caught.value is failure
    assert list(BUILD.iterdir()) == []


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (
            Refusal("topic.toml", "is wrong", "Mend it.", 3),
            "topic.toml:3: is wrong\n    Mend it.\n",
        ),
        (BuildFailed("tsc failed in web/:\nx"), "tsc failed in web/:\nx\n"),
    ],
)
def test_a_later_build_that_fails_says_why_and_the_pages_stay(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failure: Exception,
    words: str,
) -> None:
    site = tmp_path / "site"
    build_again(site, "http://127.0.0.1/")
    monkeypatch.setattr(serving, "build_assets", fails(failure))
    build_again(site, "http://127.0.0.1/")
    assert capsys.readouterr().out == f"{words}The pages stay as they were.\n"
    assert (site / "404.html").read_text("utf-8") == "missing 0"
