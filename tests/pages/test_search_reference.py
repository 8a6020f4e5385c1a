from pathlib import Path

from sidebyside.content.claims import read_claims
from sidebyside.content.differences import load_differences
from sidebyside.pages.search_reference import reference_tasks
from tests.conftest import DIFFERENCE
from tests.site.example import make_project


def test_differences_and_claims_are_places_of_their_pages(tmp_path: Path) -> None:
    project = make_project(tmp_path)
    written = project / "data/differences.toml"
    written.write_text(DIFFERENCE, "utf-8")
    claims = read_claims(project / "data/claims.toml")
    found = reference_tasks(load_differences(written), claims, project / "docs/zh", "zh")
    differences, judged = found
    assert (differences["href"], differences["title"]) == ("differences/", "All differences")
    [place] = differences["places"]
    assert (place["href"], place["name"]) == ("#every-method", "所有方法")
    assert (place["flask"], place["django"]) == ("405", "200")
    assert place["also"] == "Every method"  # English words are asked everywhere
    assert len(judged["places"]) == 105
    assert judged["places"][30]["href"] == "#31"
