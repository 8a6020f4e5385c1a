import re
from pathlib import Path

import pytest

from sidebyside import node
from sidebyside.node import install_packages, node_version, run_node
from sidebyside.refusal import BuildFailed


@pytest.fixture(autouse=True)
def web(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The ``web/`` of a project of its own, with nothing to install."""
    folder = tmp_path / "web"
    folder.mkdir()
    (folder / "package.json").write_text('{"name": "web", "version": "1.0.0"}', "utf-8")
    lock = '{"name": "web", "version": "1.0.0", "lockfileVersion": 3, "packages": {}}'
    (folder / "package-lock.json").write_text(lock, "utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def script(source: str) -> Path:
    path = Path("script.mjs")
    path.write_text(source, "utf-8")
    return path


def test_a_script_runs_in_web_with_its_arguments_and_returns_what_it_printed(web: Path) -> None:
    source = 'console.log(process.cwd(), process.argv.slice(2).join("|"), "→")'
    printed = run_node(script(source), "a b", Path("c"))
    assert printed == f"{web.resolve()} a b|c →\n"


def test_a_script_that_fails_says_why_without_the_lines_of_a_bundle() -> None:
    source = "console.log('x'.repeat(1000)); console.error('it broke'); process.exit(3)"
    with pytest.raises(BuildFailed) as failed:
        run_node(script(source))
    assert str(failed.value) == "script.mjs failed in web/:\nit broke"


def test_of_a_long_failure_the_end_is_told() -> None:
    source = "for (let n = 0; n < 100; n++) console.log(`line ${n}`); process.exit(1)"
    with pytest.raises(BuildFailed) as failed:
        run_node(script(source))
    told = str(failed.value).splitlines()
    assert (len(told), told[1], told[-1]) == (61, "line 40", "line 99")


def test_the_version_is_that_of_the_node_that_runs() -> None:
    node_version.cache_clear()
    assert run_node(script("console.log(process.version)")).strip() == node_version()
    assert re.fullmatch(r"v\d+\.\d+\.\d+", node_version())


def test_packages_are_installed_once_for_a_lock_file(web: Path) -> None:
    install_packages()
    (web / "node_modules/mine").write_text("", "utf-8")
    install_packages()
    assert (web / "node_modules/mine").exists()
    lock = web / "package-lock.json"
    lock.write_text(lock.read_text("utf-8") + "\n", "utf-8")
    install_packages()
    assert not (web / "node_modules/mine").exists()


def test_a_lock_file_that_npm_refuses_is_a_failed_build(web: Path) -> None:
    (web / "package-lock.json").write_text("{", "utf-8")
    with pytest.raises(BuildFailed, match=r"npm ci failed in web/:\n"):
        install_packages()
    assert not node._INSTALLED.exists()
