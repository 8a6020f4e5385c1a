"""What a browser is asked to keep of a built site."""

import json
from pathlib import Path

from sidebyside.site.offline import write_offline


def put(site: Path, *names: str) -> None:
    for name in names:
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(name, "utf-8")


def test_a_language_lists_its_pages_and_what_they_load(tmp_path: Path) -> None:
    site, docs = tmp_path / "site", tmp_path / "docs"
    put(docs, "en/index.md", "en/1-start/index.md", "en/1-start/1-greet.md", "zh/index.md")
    put(site, "index.html", "1-start/index.html", "1-start/1-greet/index.html", "zh/index.html")
    put(site, "01-start/index.html", "licenses.html", "1-start/1-greet.md")  # redirect, the rest
    put(site, "assets/main.js", "assets/run/run.css", "assets/find.en.json", "assets/find.zh.json")
    put(site, "assets/javascripts/of-the-theme.js", "runtime/python.bin", "images/icon.png")
    put(site, "zh/assets/main.js")
    write_offline(site, docs)
    listed = json.loads((site / "offline.en.json").read_text("utf-8"))
    pages = {"": 10, "1-start/": 18, "1-start/1-greet/": 26}
    shared = ("assets/main.js", "assets/run/run.css", "assets/find.en.json", "images/icon.png")
    assert listed == pages | {name: len(name) for name in shared}
    chinese = json.loads((site / "offline.zh.json").read_text("utf-8"))
    assert list(chinese) == ["zh/", "zh/assets/main.js", "assets/find.zh.json", "images/icon.png"]
