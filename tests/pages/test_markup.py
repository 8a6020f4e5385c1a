"""The names that the templates and the page's script share: attributes, classes, actions, a key.

Nothing else ties them together: a button whose action nobody handles does nothing, silently.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

SCRIPT = ROOT / "web/src"
MAIN = SCRIPT / "main.ts"
HEAD = ROOT / "web/src/head.ts"

QUERY = re.compile(r"""\b(?:closest|matches|querySelector(?:All)?)(?:<\w+>)?\(\s*(["'`])(.*?)\1""")
ATTRIBUTE = re.compile(r"""\[(data-[\w-]+)(?:=["']?([\w-]+)["']?)?""")
WRITTEN = re.compile(r"""\b(data-[\w-]+)(?:="([\w-]*)")?""")


def read(folder: str, *suffixes: str) -> str:
    paths = (path for path in sorted((ROOT / folder).rglob("*")) if path.suffix in suffixes)
    return "\n".join(path.read_text("utf-8") for path in paths)


@pytest.fixture(scope="module")
def markup() -> str:
    """What writes the pages' own markup; Material's is not ours."""
    own = read("theme", ".html") + read("src/sidebyside/site", ".py")
    return read("src/sidebyside/pages", ".jinja", ".py") + own


@pytest.fixture(scope="module")
def script() -> str:
    return read("web/src", ".ts")


def queried(script: str) -> Iterator[str]:
    """What the script looks for: ``data-role=output``, ``data-side``, ``.rest``."""
    for _, written in QUERY.findall(script):
        selector = re.sub(r"\$\{.*?\}", "", written)
        for name, value in ATTRIBUTE.findall(selector):
            if not name.startswith("data-md-"):
                yield f"{name}={value}" if value else name
        yield from (f".{name}" for name in re.findall(r"\.([\w-]+)", selector))


def rendered(markup: str) -> Iterator[str]:
    for name, value in WRITTEN.findall(markup):
        yield from (name, f"{name}={value}")
    for classes in re.findall(r'class="([^"]*)"', markup):
        yield from (f".{name}" for name in re.sub(r"{%.*?%}|{{.*?}}", " ", classes).split())


def made(script: str) -> Iterator[str]:
    """What the script adds to a page itself: ``element("p", { className: …, data: { … } })``."""
    for written in re.findall(r"className(?::| =) ([^,;}]+)", script):
        for classes in re.findall(r'"([^"]+)"', written):
            yield from (f".{name}" for name in classes.split())
    yield from (f".{name}" for name in re.findall(r'classList\.(?:add|toggle)\("([\w-]+)"', script))
    for data in re.findall(r"\bdata(?::| =) \{([^}]*)\}", script):
        for name, value in re.findall(r'(\w+): (?:"([\w-]+)")?', data):
            yield from (attribute(name), f"{attribute(name)}={value}")
    for name in re.findall(r"dataset\.(\w+) (?:\?\?)?= ", script):
        yield attribute(name)


def attribute(name: str) -> str:
    """The attribute of a ``dataset``'s property: ``data-shown-side`` of ``shownSide``."""
    return "data-" + re.sub(r"[A-Z]", lambda capital: f"-{capital[0].lower()}", name)


def missing(wanted: Iterable[str], *there: Iterable[str]) -> set[str]:
    return set(wanted).difference(*there)


def test_what_the_script_looks_for_is_in_a_template_or_made_by_the_script(
    script: str, markup: str
) -> None:
    assert len(set(queried(script))) > 20
    assert missing(queried(script), rendered(markup), made(script)) == set()


def test_what_the_script_reads_from_an_element_is_written_somewhere(
    script: str, markup: str
) -> None:
    read = {attribute(name) for name in re.findall(r"dataset\.(\w+)(?! (?:\?\?)?= )\b", script)}
    head = {attribute(name) for name in re.findall(r"dataset\.(\w+) =", HEAD.read_text("utf-8"))}
    assert len(read) > 10
    assert missing(read, rendered(markup), made(script), head) == set()


def test_every_action_of_the_templates_has_a_handler(markup: str) -> None:
    actions = set(re.findall(r'data-action="([^"]+)"', markup))
    handlers = re.search(r"const actions\b[^{]*\{(.*?)\n\};", MAIN.read_text("utf-8"), re.DOTALL)
    assert handlers
    assert len(actions) > 5
    assert missing(actions, re.findall(r'^\s*"?([\w-]+)"?[:,]', handlers[1], re.MULTILINE)) == set()


def test_the_side_to_show_is_kept_under_one_key() -> None:
    """The page's head reads before the first paint what the script has written."""
    read = re.findall(r'= remembered\("(side)"\)', HEAD.read_text("utf-8"))
    sides = Path(SCRIPT, "pair/sides.ts").read_text("utf-8")
    assert re.findall(r'^const KEY = "([^"]+)"', sides, re.MULTILINE) == [f"sidebyside.{read[0]}"]
    assert len(read) == 1
