"""A small project of its own, with a pair of every kind, for the tests of the site."""

import shutil
from pathlib import Path

from tests.conftest import topic_files

ROOT = Path(__file__).parents[2]
TOPICS = ["1-start/1-greet", "1-start/2-wide", "1-start/10-folder"]

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
}


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
    write_chapter(folder, "en", "index", "Home", TOPICS[:1])
    write_chapter(folder, "zh", "index", "首页", TOPICS[:1])
    write_chapter(folder, "en", "01-start", "Start with sessions", TOPICS)
    write_chapter(folder, "zh", "01-start", "从会话开始", TOPICS)
    for language, title in (("en", "Start"), ("zh", "开始")):
        write_chapter(folder, language, "1-start/index", title, [])
        for topic in TOPICS:
            write_chapter(folder, language, topic, f"{title} {topic}", [topic])
    for language in ("en", "zh"):
        with (folder / f"docs/{language}/index.md").open("a", encoding="utf-8") as home:
            home.write("\n```home\n```\n")
    write_claims(folder)
    for name, fences in INDEXES.items():
        for language in ("en", "zh"):
            (folder / f"docs/{language}/{name}.md").write_text(f"# All {name}\n\n{fences}", "utf-8")
    return folder


def write_claims(folder: Path) -> Path:
    """Write as many claims as the notes make: the first 29 in section 1, then 30 in each."""
    path = folder / "data/claims.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(CLAIM.format(**claim) for claim in CLAIMS), "utf-8")
    return path


def write_chapter(folder: Path, language: str, name: str, title: str, topics: list[str]) -> Path:
    """Write a chapter that embeds ``topics``, each in a section of its own."""
    path = folder / "docs" / language / f"{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    sections = "".join(f"\n## Part {topic}\n\n```pair\n{topic}\n```\n" for topic in topics)
    meta = f"---\ntitle: {title}\ndescription: About {title}.\n---\n"
    path.write_text(f"{meta}\n# {title}\n{sections}\n{PROSE}", "utf-8")
    return path


def _add(folder: Path, topic: str, toml: str, source: str) -> Path:
    sides = {side: source.format(side) for side in ("flask", "django")}
    return topic_files(folder, topic, toml=toml, needs='["flask>=3"]', **sides)
