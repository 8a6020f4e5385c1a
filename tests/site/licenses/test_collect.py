"""What is refused, and what becomes of what packages say of themselves, on made-up packages."""

import json
from pathlib import Path

import pytest

from sidebyside.browser.build import MANIFEST, RUNTIME
from sidebyside.files import write_whole
from sidebyside.refusal import Refusal
from sidebyside.site.assets import BUNDLED
from sidebyside.site.licenses import collect as collecting
from sidebyside.site.licenses.collect import Collector, Component, Published
from sidebyside.site.licenses.decisions import Decisions, PackageDecision, Part

THEME = "made-up-theme"
PART = Part(name="inner", of=["made-up"], license="MIT", source="https://example.org/inner")


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two Python distributions: made-up, and a theme without anything built in."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path / "installed"))
    install("made-up")
    install(THEME)
    return tmp_path


def install(name: str, expression: str | None = "MIT", **files: str) -> None:
    """Install the Python distribution ``name``; each ``__`` in a file's name stands for a dot."""
    stem = name.replace("-", "_")
    site = Path("installed")
    folder = f"{stem}-1.2.dist-info"
    content = {f"{folder}/METADATA": f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.2\n"}
    if expression:
        content[f"{folder}/METADATA"] += f"License-Expression: {expression}\n"
    texts = files or {"LICENSE": f"Licence of {name}"}
    content |= {f"{folder}/licenses/{file.replace('__', '.')}": texts[file] for file in texts}
    write(site, content)


def install_into_theme(files: dict[str, str]) -> None:
    """Add ``files``, by path, to the theme."""
    write(Path("installed"), files, record="made_up_theme-1.2.dist-info")


def write(site: Path, files: dict[str, str], record: str | None = None) -> None:
    for name, text in files.items():
        path = site / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    folder = record or next(iter(files)).split("/")[0]
    with (site / folder / "RECORD").open("a", encoding="utf-8") as lines:
        lines.writelines(f"{name},,\n" for name in files)


def install_npm(name: str, license: str, *files: str) -> None:
    folder = Path("web/node_modules", name)
    folder.mkdir(parents=True)
    described = {"name": name, "version": "3.4", "license": license}
    (folder / "package.json").write_text(json.dumps(described), "utf-8")
    for file in files:
        (folder / file).write_text(f"{file} of {name}", "utf-8")


def store(name: str, text: str) -> None:
    path = Path("data/licenses", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def collect(
    decisions: Decisions | None = None,
    npm: tuple[str, ...] = (),
    python: tuple[str, ...] = ("made-up",),
) -> Published:
    collector = Collector(decisions or Decisions(accepted=["MIT"]))
    return collector.collect(npm=npm, python=python, theme=THEME)


def refusal(
    decisions: Decisions, npm: tuple[str, ...] = (), python: tuple[str, ...] = ("made-up",)
) -> str:
    with pytest.raises(Refusal) as caught:
        collect(decisions, npm, python)
    return str(caught.value)


def test_a_python_distribution_is_described_by_its_metadata() -> None:
    assert collect().python == [
        Component(
            "made-up",
            "1.2",
            "MIT",
            "https://pypi.org/project/made-up/1.2/",
            ("Licence of made-up",),
        )
    ]


def test_an_npm_package_is_described_by_its_package_json() -> None:
    install_npm("@scope/it", "MIT", "LICENSE", "README.md")
    assert collect(npm=("@scope/it",)).browser == [
        Component(
            "@scope/it",
            "3.4",
            "MIT",
            "https://www.npmjs.com/package/@scope/it/v/3.4",
            ("LICENSE of @scope/it",),
        )
    ]


def test_the_theme_is_described_too() -> None:
    assert [component.name for component in collect().theme] == [THEME]


@pytest.mark.parametrize(
    ("file", "is_notice"),
    [
        ("LICENSE", True),
        ("LICENCE__md", True),
        ("license__txt", True),
        ("LICENSE__APACHE", True),
        ("LICENSE-SELECT2__md", True),
        ("ICON_LICENSE__md", True),
        ("COPYING", True),
        ("NOTICE", True),
        ("license__py", False),
        ("license__svg", False),
        ("change_notice__txt", False),
        ("AUTHORS", False),
    ],
)
def test_licences_and_notices_are_told_by_the_names_of_files(file: str, is_notice: bool) -> None:
    install("other", **{"LICENSE__main": "main", file: "text"})
    (other,) = collect(python=("other",)).python
    assert set(other.texts) == ({"main", "text"} if is_notice else {"main"})


def test_a_build_takes_what_it_has_packed_and_bundled() -> None:
    install_npm("fflate", "MIT", "LICENSE")
    write_whole(RUNTIME / MANIFEST, '{"packages": {"inside": {}, "made-up": {}}, "more": 1}')
    write_whole(BUNDLED, '["fflate"]')
    write_whole(Path("data/licenses.toml"), 'accepted = ["MIT"]')
    published = collecting.collect(THEME)
    assert [component.name for component in published.browser] == ["fflate"]
    assert [component.name for component in published.python] == ["made-up"]


def test_what_was_decided_comes_before_what_a_package_says() -> None:
    store("extra.txt", "Extra text")
    decided = PackageDecision(
        license="ISC", source="https://example.org/{version}", texts=["extra.txt"]
    )
    (component,) = collect(Decisions(accepted=["MIT", "ISC"], python={"made-up": decided})).python
    assert component == Component(
        "made-up",
        "1.2",
        "ISC",
        "https://example.org/1.2",
        ("Licence of made-up", "Extra text"),
    )


def test_parts_follow_what_they_are_built_into() -> None:
    store("inner.txt", "Inner text")
    part = PART.model_copy(update={"texts": ["inner.txt"], "version": "5"})
    whole, inner = collect(Decisions(accepted=["MIT"], parts=[part])).python
    assert whole.name == "made-up"
    assert inner == Component(
        "inner", "5", "MIT", "https://example.org/inner", ("Inner text",), "made-up"
    )


def test_a_licence_that_was_not_decided_on_is_refused() -> None:
    install("other", "GPL-3.0-only")
    assert refusal(Decisions(accepted=["MIT"]), python=("other",)) == (
        "data/licenses.toml: other 1.2 is under GPL-3.0-only, which nobody has decided on\n"
        '    If the page of licences meets what it asks for, add "GPL-3.0-only" to accepted; '
        "else publish without it."
    )


def test_a_part_under_a_licence_that_was_not_decided_on_is_refused() -> None:
    part = PART.model_copy(update={"license": "LGPL-3.0-only"})
    assert refusal(Decisions(accepted=["MIT"], parts=[part])).startswith(
        "data/licenses.toml: inner is under LGPL-3.0-only, which nobody has decided on\n"
    )


def test_a_licence_that_is_not_stated_is_refused() -> None:
    install("other", None)
    assert refusal(Decisions(accepted=["MIT"]), python=("other",)) == (
        "data/licenses.toml: other 1.2 does not state its licence as an SPDX expression\n"
        '    Read its licence, then add under [python]: other = { license = "…" }'
    )


def test_a_package_without_a_text_is_refused() -> None:
    install_npm("bare", "MIT")
    assert refusal(Decisions(accepted=["MIT"]), npm=("bare",)) == (
        "data/licenses.toml: bare 3.4 brings no licence text\n"
        "    Store it as data/licenses/bare.txt, then add under [npm]: "
        'bare = { texts = ["bare.txt"] }'
    )


def test_a_text_that_is_not_stored_is_refused() -> None:
    decided = PackageDecision(texts=["lost.txt"])
    assert refusal(Decisions(accepted=["MIT"], python={"made-up": decided})) == (
        "data/licenses.toml: names the text lost.txt, which is not there\n"
        "    Store it as data/licenses/lost.txt."
    )


def test_parts_that_were_looked_up_for_another_version_are_refused() -> None:
    assert refusal(Decisions(accepted=["MIT"], looked_up={"made-up": "1.1"})) == (
        "data/licenses.toml: the parts of made-up were looked up for 1.1, not 1.2\n"
        "    Look up what 1.2 has built in, correct its [[parts]], then under [looked_up]: "
        'made-up = "1.2"'
    )
    collect(Decisions(accepted=["MIT"], looked_up={"made-up": "1.2"}))


@pytest.mark.parametrize(
    ("file", "text", "name"),
    [
        ("t/bundle.js.map", '{"sources": ["../node_modules/rxjs/src/x.ts", "src/a.ts"]}', "rxjs"),
        ("t/bundle.js.map", '{"sources": ["node_modules/@mdi/svg/a.svg"]}', "@mdi/svg"),
        ("t/javascripts/LICENSE", "Third-party\n\nPackage: rxjs@7.8.2\nLicense: MIT\n", "rxjs"),
        ("t/.icons/lucide/LICENSE", "ISC", "lucide icons"),
    ],
)
def test_what_a_theme_has_built_in_must_be_known(file: str, text: str, name: str) -> None:
    install_into_theme({file: text})
    assert refusal(Decisions(accepted=["MIT"])) == (
        f"data/licenses.toml: {THEME} has {name} built in, of which nothing is known\n"
        "    Store its licence in data/licenses/, then add [[parts]] with "
        f'name = "{name}", of = ["{THEME}"], license, source and texts.'
    )
    part = PART.model_copy(update={"name": name, "of": [THEME]})
    assert name in [
        component.name for component in collect(Decisions(accepted=["MIT"], parts=[part])).theme
    ]
