import json
from pathlib import Path

import pytest

from sidebyside.files import WEB
from sidebyside.refusal import BuildFailed
from sidebyside.site import assets
from sidebyside.site.assets import ASSETS, BUNDLED, build_web
from tests.site.example import copy_web


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a copy of our ``web/``, which uses the packages installed there."""
    copy_web(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def scripts(project: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the scripts that Node was asked to run; they write what the real ones do."""
    ran: list[str] = []

    def run(script: Path, *arguments: str | Path) -> None:
        ran.append(script.name)
        if script.name == "build.mjs":
            Path(arguments[0]).mkdir(parents=True, exist_ok=True)
        elif script.name == "bundled.mjs":
            Path(arguments[0]).write_text("[]", "utf-8")

    monkeypatch.setattr(assets, "run_node", run)
    return ran


ALL = ["tsc", "build.mjs", "bundled.mjs"]


def test_script_and_style_are_bundled_into_the_theme(project: Path) -> None:
    assert build_web()
    assert list(ASSETS.glob("main*.js"))
    assert list(ASSETS.glob("main*.css"))
    bundled = json.loads(BUNDLED.read_bytes())
    assert {"pyodide", "fflate", "@codemirror/state", "style-mod"} <= set(bundled)
    assert "typescript" not in bundled


def test_what_has_not_changed_is_not_built_again(scripts: list[str]) -> None:
    assert build_web()
    assert not build_web()
    assert scripts == ALL


@pytest.mark.parametrize("change", ["src/main.ts", "src/main.css", "build.mjs", "package.json"])
def test_a_change_is_built(scripts: list[str], change: str) -> None:
    build_web()
    with (WEB / change).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert build_web()
    assert scripts == ALL + ALL


@pytest.mark.parametrize("lost", [ASSETS, BUNDLED])
def test_what_was_deleted_is_built_again(scripts: list[str], lost: Path) -> None:
    build_web()
    if lost.is_dir():
        lost.rmdir()
    else:
        lost.unlink()
    assert build_web()


def test_a_wrong_type_fails_in_the_type_checkers_words_until_it_is_mended(project: Path) -> None:
    source = WEB / "src/main.ts"
    good = source.read_text("utf-8")
    source.write_text(f"{good}\nconst wrong: number = 'text'\nwrong\n", "utf-8")
    for _ in range(2):
        with pytest.raises(BuildFailed) as caught:
            build_web()
        assert str(caught.value).startswith("tsc failed in web/:\n")
        assert "Type 'string' is not assignable to type 'number'" in str(caught.value)
    assert not ASSETS.exists()


def test_what_cannot_be_bundled_fails_in_the_bundlers_words(project: Path) -> None:
    (WEB / "src/main.css").write_text('@import "./nowhere.css";\n', "utf-8")
    with pytest.raises(BuildFailed) as caught:
        build_web()
    assert str(caught.value).startswith("build.mjs failed in web/:\n")
    assert "nowhere.css" in str(caught.value)
