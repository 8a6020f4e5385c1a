from pathlib import Path

from sidebyside.content.claims import read_claims
from sidebyside.content.differences import load_differences
from sidebyside.content.synonyms import Synonyms
from sidebyside.pages.search_reference import reference_tasks
from tests.conftest import DIFFERENCE
from tests.site.example import make_project

SYNONYMS = Synonyms.model_validate(
    {
        "unneeded": {},
        "same": {"en": [], "zh": []},
        "asked": {"choose": {"en": ["choice"], "zh": ["选哪个"]}},
        "errors": {"No module named 'start'": "1-start#old"},
    }
)


def test_a_page_of_prose_has_its_headings_as_places(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    docs = project / "docs/zh"
    chapter = docs / "1-start/index.md"
    (docs / "choose.md").write_text("# 选择\n", "utf-8")
    chapter.write_text("# 开始\n\n## 旧代码 { #old }\n\n## 其他\n", "utf-8")
    tasks = reference_tasks(
        load_differences(project / "data/differences.toml"), [], SYNONYMS, docs, "zh"
    )
    by_href = {task["href"]: task for task in tasks}
    start = by_href["1-start/"]
    assert [(place["href"], place["name"]) for place in start["places"]] == [("#old", "旧代码")]
    assert start["also"] == "其他"
    assert start["errors"] == {"No module named 'start'": "#old"}
    assert by_href["choose/"]["asked"] == ["选哪个", "choice"]


def test_differences_and_claims_are_places_of_their_pages(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    written = project / "data/differences.toml"
    written.write_text(DIFFERENCE, "utf-8")
    claims = read_claims(project / "data/claims.toml")
    docs = project / "docs/zh"
    found = reference_tasks(load_differences(written), claims, SYNONYMS, docs, "zh")
    *_, differences, judged = found
    assert (differences["href"], differences["title"]) == ("differences/", "All differences")
    [place] = differences["places"]
    assert (place["href"], place["name"]) == ("#every-method", "所有方法")
    assert (place["flask"], place["django"]) == ("405", "200")
    assert place["also"] == "Every method"  # English words are asked everywhere
    assert len(judged["places"]) == 105
    assert judged["places"][30]["href"] == "#31"
