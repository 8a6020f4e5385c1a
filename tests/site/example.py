"""A small project of its own, with a pair of every kind, for the tests of the site."""

import json
import shutil
from pathlib import Path

from sidebyside.files import WEB
from sidebyside.node import MODULES
from tests.conftest import ROOT, install_once, topic_files

TOPICS = ["1-start/1-greet", "1-start/2-wide", "1-start/10-folder"]
PAGES = [[TOPICS[0]], [TOPICS[1]], [TOPICS[2], TOPICS[0], TOPICS[1]]]
"""The pairs of each task's page, its own first: one page has several."""
TITLES = {
    "en": ["Home", "Start", "Greet somebody", "Wide lines", "A folder of files"],
    "zh": ["首页", "开始", "问好的办法", "宽行的办法", "一个文件夹"],
}
"""Of the pages: home, the chapter, its tasks."""

FOCUS = "# --8<-- [start:focus]\n{}\n# --8<-- [end:focus]\n"
GREET = "import sys\n\n" + FOCUS.format('greeting = "Hello, {0}"') + "\nprint(greeting)\n#> Hello\n"
WIDE = "#" + "x" * 64 + "|\nOK = not (66 in [65])\nprint('<b>&amp;</b>')\n#> <b>&amp;</b>\n"
FOLDER = "import views\n\nprint(views.name)\n#> {0}\n"

PROSE = "Text with [a link to `code`](https://docs.djangoproject.com/) in it.\n"

GREET_TOML = """\
title = { en = "Greet", zh = "问好" }
[[concepts]]
name = { en = "The greeting", zh = "问候语" }
flask = "greeting ="
django = "print(greeting)"
"""
WIDE_TOML = 'title = { en = "Wide <lines>", zh = "宽行" }\nclaims = [1, 2, 31]\n'
FOLDER_TOML = """\
title = { en = "A folder", zh = "文件夹" }
differs = { en = "Each says its name.", zh = "各说各的名字。" }
browser = { django = "needs a TCP socket" }
needs = ["mariadb"]
[[concepts]]
name = { en = "The import", zh = "导入" }
flask = "import views"
django = "import views"
"""
CLAIM = """
[[claims]]
number = {number}
section = {section}
quote = "说法 {number}"
claim = {{ en = "Claim {number}", zh = "第 {number} 条" }}
verdict = "{verdict}"
today = {{ en = "Because of `<{number}>`.", zh = "因为 `<{number}>`。" }}
sources = ["https://docs.djangoproject.com/"]
"""
CLAIMS = [
    {"number": n, "section": 1 + n // 30, "verdict": "false" if n == 31 else "true"}
    for n in range(1, 106)
]

INDEXES = {
    "claims": "```claims\n```\n"
    + "".join(f"\n## Section {number}\n\n```claims\n{number}\n```\n" for number in range(1, 5)),
    "concepts": "```concepts\n```\n",
    "differences": "```differences\n```\n",
}
SYNONYMS = """\
errors = { "No module named 'views'" = "1-start/10-folder" }
unneeded = { en = ["how", "to"], zh = ["怎么"] }
same = { en = [["greet", "say hello"]], zh = [["问好", "打招呼"]] }
asked = { "1-start/1-greet" = { en = ["good morning"] } }
"""
REDIRECTS = '[01-start]\nto = "1-start"\nanchors = { part = "2-wide" }\n'
FRAMEWORK: dict[str, object] = {"version": "1.0", "installs": {}, "packages": {}}
MEASURED = {"date": "2026-11-22", "python": "3.13.0"}


def copy_web(folder: Path) -> None:
    """Copy our ``web/`` into ``folder``; the packages installed there are linked."""
    install_once()
    shutil.copytree(ROOT / WEB, folder / WEB, ignore=shutil.ignore_patterns(MODULES.name))
    (folder / MODULES).symlink_to(ROOT / MODULES)


def make_project(folder: Path) -> Path:
    """Write a project like ours into ``folder``: our settings and theme, its own content.

    The theme is a copy without script and style: where they are needed, ``build_web()`` puts them
    into it. What is never written to is linked.
    """
    for name in ("mkdocs.yml", "mkdocs.zh.yml"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "theme", folder / "theme", ignore=shutil.ignore_patterns("assets"))
    for name in ("web", "src"):
        (folder / name).symlink_to(ROOT / name)
    _add(folder, TOPICS[0], GREET_TOML, GREET)
    _add(folder, TOPICS[1], WIDE_TOML, WIDE)
    topic = _add(folder, TOPICS[2], FOLDER_TOML, FOLDER)
    for side in ("flask", "django"):
        (topic / side / "views.py").write_text(FOCUS.format(f'name = "{side}"'), "utf-8")
    for language, titles in TITLES.items():
        write_page(folder, language, "index", titles[0], TOPICS[:1], "```home\n```\n")
        write_page(folder, language, "1-start/index", titles[1], [], "```tasks\n1-start\n```\n")
        for title, topics in zip(titles[2:], PAGES, strict=True):
            write_page(folder, language, topics[0], title, topics)
        for name, fences in INDEXES.items():
            (folder / f"docs/{language}/{name}.md").write_text(f"# All {name}\n\n{fences}", "utf-8")
    write_claims(folder)
    (folder / "data/glossary.toml").write_text("terms = []\n", "utf-8")
    (folder / "data/synonyms.toml").write_text(SYNONYMS, "utf-8")
    measured = MEASURED | {"flask": FRAMEWORK, "django": FRAMEWORK}
    (folder / "data/libraries.json").write_text(json.dumps(measured), "utf-8")
    (folder / "snippets/5-libraries").mkdir()
    (folder / "snippets/5-libraries/libraries.toml").touch()
    (folder / "data/redirects.toml").write_text(REDIRECTS, "utf-8")
    return folder


def write_claims(folder: Path) -> Path:
    """Write as many claims as the notes make: the first 29 in section 1, then 30 in each."""
    path = folder / "data/claims.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(CLAIM.format(**claim) for claim in CLAIMS), "utf-8")
    return path


def write_page(
    folder: Path, language: str, name: str, title: str, topics: list[str], fences: str = ""
) -> Path:
    """Write a page that embeds ``topics``, and has ``fences`` before them."""
    path = folder / "docs" / language / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    meta = f"---\ntitle: {title}\ndescription: About {title}.\n---\n"
    parts = [meta, f"# {title}\n", PROSE, *filter(None, [fences])]
    parts += [f"```pair\n{topic}\n```\n" for topic in topics]
    path.write_text("\n".join(parts), "utf-8")
    return path


def _add(folder: Path, topic: str, toml: str, source: str) -> Path:
    sides = {side: source.format(side) for side in ("flask", "django")}
    return topic_files(folder, topic, toml=toml, needs='["flask>=3"]', **sides)
