import json
from pathlib import Path

import pytest

from sidebyside.content.record import Compared, Record
from sidebyside.content.topics import load_topics
from sidebyside.files import SNIPPETS
from sidebyside.site.machines import write as writing
from sidebyside.site.machines.index import Index
from sidebyside.site.machines.write import write_for_machines
from tests.conftest import DIFFERENCE
from tests.site.example import make_project

URL = "https://example.org/repo/"
VERSIONS = {"flask": {"python": "3.13.0", "flask": "3.1.3"}, "django": {"python": "3.13.0"}}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where everything for machines has been written; the first pair has passed the check."""
    monkeypatch.chdir(make_project(tmp_path))
    monkeypatch.setattr(writing, "load_libraries", lambda *_: {})
    monkeypatch.setattr(writing, "read_measurements", lambda: None)
    record = Record()
    (tmp_path / "data/differences.toml").write_text(DIFFERENCE, "utf-8")
    compared = Compared(2, 1, 0, {"every-method": ["DELETE /"]})
    topics = load_topics(SNIPPETS)
    record.passed(topics["1-start/1-greet"], VERSIONS, compared)
    record.passed(topics["1-start/10-folder"], VERSIONS, Compared(2, 2, 0, {}))
    record.save()
    write_for_machines(tmp_path / "site", URL)
    return tmp_path / "site"


def test_the_index_is_what_its_schema_says(site: Path) -> None:
    index = json.loads((site / "index.json").read_text("utf-8"))
    schema = json.loads((site / "index.schema.json").read_text("utf-8"))
    assert schema == Index.model_json_schema()
    assert list(index) == schema["required"] == ["built", "tasks", "differences", "claims"]
    Index.model_validate_json((site / "index.json").read_text("utf-8"))


def test_the_index_has_every_task_with_its_addresses_and_concepts(site: Path) -> None:
    index = Index.model_validate_json((site / "index.json").read_text("utf-8"))
    greet, wide, folder = index.tasks
    assert (greet.id, wide.id, folder.id) == (
        *("1-start/1-greet", "1-start/2-wide", "1-start/10-folder"),
    )
    assert greet.page["zh"] == f"{URL}zh/1-start/1-greet/"
    assert greet.versions == VERSIONS
    assert wide.versions is None
    (concept,) = greet.concepts
    assert concept.id == "1-start/1-greet/1"
    assert (concept.flask, concept.django) == ("greeting =", "print(greeting)")
    assert folder.browser == {"flask": True, "django": False}
    assert folder.differs == {"en": "Each says its name.", "zh": "各说各的名字。"}


def test_a_difference_names_the_requests_that_show_it(site: Path) -> None:
    index = Index.model_validate_json((site / "index.json").read_text("utf-8"))
    [difference] = index.differences
    assert difference.page["zh"] == f"{URL}zh/differences/#every-method"
    assert difference.requests == {"1-start/1-greet": ["DELETE /"]}
    assert (difference.theme, difference.alike) == ("methods", "@require_safe")


def test_a_claim_names_the_tasks_that_prove_it(site: Path) -> None:
    index = Index.model_validate_json((site / "index.json").read_text("utf-8"))
    assert [claim.number for claim in index.claims] == list(range(1, 106))
    assert index.claims[30].tasks == ["1-start/2-wide"]
    assert index.claims[30].verdict == "false"


def test_every_address_of_markdown_leads_to_a_file(site: Path) -> None:
    index = Index.model_validate_json((site / "index.json").read_text("utf-8"))
    for task in index.tasks:
        for address in task.markdown.values():
            assert (site / address.removeprefix(URL)).is_file()


@pytest.mark.parametrize(("prefix", "title"), [("", "Start"), ("zh/", "开始")])
def test_llms_txt_lists_every_task_of_its_language(site: Path, prefix: str, title: str) -> None:
    text = (site / prefix / "llms.txt").read_text("utf-8")
    assert text.startswith("# Flask ⇄ Django")
    assert f"{URL}index.json" in text
    assert f"\n## {title}\n" in text
    assert f"]({URL}{prefix}1-start/10-folder.md)" in text
