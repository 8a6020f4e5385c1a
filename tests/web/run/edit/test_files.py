"""Files that a reader adds, renames and deletes while a side is edited."""

from zipfile import ZipFile

import pytest
from playwright.sync_api import expect

from tests.web.axe import violations
from tests.web.conftest import OpenPair
from tests.web.reader import Side
from tests.web.run.edit.links import follow
from tests.web.topics import FILES, HELLO

PROGRAM = "from blog.names import name\nprint(name)\n"


def add(side: Side, name: str) -> None:
    side.box.get_by_role("button", name="Add a file to Flask").click()
    answer(side, name)


def answer(side: Side, name: str) -> None:
    """Give the name that is asked for."""
    field = side.box.locator(".naming input")
    field.fill(name)
    field.press("Enter")


def write_here(side: Side, text: str) -> None:
    """Write in the file that is shown."""
    side.box.locator(".is-shown .cm-content").fill(text)


def tabs(side: Side) -> list[str]:
    return side.box.get_by_role("tab").all_text_contents()


@pytest.mark.short
def test_a_file_is_added_run_kept_and_taken_along(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.write(PROGRAM)
    add(side, "blog/names.py")
    expect(side.box.locator(".is-shown .cm-content")).to_be_focused()
    write_here(side, "name = 'added'\n")
    assert tabs(side) == ["app.py", "blog/names.py"]
    assert side.run() == "added\n"
    with side.page.expect_download() as download:
        side.press("download")
    with ZipFile(download.value.path()) as folder:
        files = {name: folder.read(name).decode() for name in folder.namelist()}
    assert files == {
        "2-run-1-hello-flask/app.py": PROGRAM,
        "2-run-1-hello-flask/blog/names.py": "name = 'added'\n",
    }
    side.page.reload()
    assert side.run() == "added\n"
    side.press("reset")
    expect(side.box.get_by_role("tab")).to_have_count(0)
    expect(side.box.locator(".side__file")).to_have_text("app.py")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "A file needs a name."),
        ("app.py", "Flask has a file or a folder of this name already."),
        ("app.py/x.py", "Flask has a file or a folder of this name already."),
        ("/etc/x.py", "A name begins in the folder of the program"),
        ("C:\\x.py", "A name begins in the folder of the program"),
        ("a/../../x.py", "A name with .. leads out of the folder of the program."),
        ("a" * 101, "This name is too long: a name has at most 100 characters."),
        ("a//b.py", "No file can have this name. Write it like blog/views.py."),
    ],
)
def test_a_name_that_no_file_can_have_is_refused(open_pair: OpenPair, name: str, said: str) -> None:
    side = open_pair(HELLO).flask
    side.press("edit")
    add(side, name)
    expect(side.box.get_by_role("alert")).to_contain_text(said)
    side.box.locator(".naming input").fill("fine.py")
    expect(side.box.get_by_role("alert")).to_have_count(0)
    side.page.keyboard.press("Enter")
    expect(side.box.get_by_role("tab")).to_have_text(["app.py", "fine.py"])


@pytest.mark.short
def test_a_file_is_renamed_and_deleted_and_comes_back(open_pair: OpenPair) -> None:
    side = open_pair(FILES).flask
    side.press("edit")
    side.box.get_by_role("tab", name="views.py").click()
    side.press("rename")
    answer(side, "pages.py")
    expect(side.box.get_by_role("tab")).to_have_text(["app.py", "pages.py"])
    expect(side.shown).to_have_text('name = "flask"\n')
    assert "No module named 'views'" in side.run("error")
    side.press("delete")
    expect(side.box.locator(".side__file")).to_have_text("app.py")
    side.page.reload()
    expect(side.note.locator("p")).to_have_text("You changed Flask: views.py deleted.")
    side.press("reset")
    expect(side.box.get_by_role("tab")).to_have_text(["app.py", "views.py"])
    assert side.run() == "flask\n"


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "app.py is the program itself"), ("zh", "app.py 就是程序本身")],
)
@pytest.mark.parametrize("action", ["rename", "delete"])
def test_the_program_itself_stays(
    open_pair: OpenPair, language: str, said: str, action: str
) -> None:
    side = open_pair(FILES, language).flask
    side.press("edit")
    side.box.get_by_role("tab", name="app.py").click()
    side.press(action)
    expect(side.box.get_by_role("alert")).to_contain_text(said)
    assert tabs(side) == ["app.py", "views.py"]


def test_a_program_pasted_over_the_other_keeps_the_rest(open_pair: OpenPair) -> None:
    side = open_pair(FILES).flask
    side.box.get_by_role("tab", name="app.py").click()
    assert side.program("from views import name\nprint(name * 2)\n") == "flaskflask\n"


def test_what_was_added_and_deleted_is_shared(open_pair: OpenPair) -> None:
    pair = open_pair(FILES, permissions=["clipboard-read", "clipboard-write"])
    side = pair.flask
    side.box.get_by_role("tab", name="app.py").click()
    side.write("import pages\nprint(pages.name)\n")
    side.box.get_by_role("tab", name="views.py").click()
    side.press("rename")
    answer(side, "pages.py")
    expect(side.box.get_by_role("tab")).to_have_text(["app.py", "pages.py"])
    side.press("share")
    expect(side.box.locator('[data-action="share"]')).to_have_text("Link copied")
    link = side.page.evaluate("navigator.clipboard.readText()")
    side.page.evaluate("localStorage.clear()")
    follow(pair, link)
    expect(side.box.get_by_role("tab")).to_have_text(["app.py", "pages.py"])
    assert side.run() == "flask\n"


def test_files_are_added_by_key_and_esc_gives_up(open_pair: OpenPair) -> None:
    side = open_pair(HELLO).flask
    side.press("edit")
    plus = side.box.get_by_role("button", name="Add a file to Flask")
    plus.focus()
    side.page.keyboard.press("Enter")
    field = side.box.get_by_label("Name of the new file")
    expect(field).to_be_focused()
    side.page.keyboard.press("Escape")
    expect(field).to_have_count(0)
    expect(side.box.locator(".is-shown .cm-content")).to_be_focused()
    side.press("edit")
    expect(plus).to_be_hidden()


@pytest.mark.parametrize("size", ["desktop", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_everybody_can_add_a_file(open_pair: OpenPair, size: str, scheme: str) -> None:
    side = open_pair(HELLO, size=size, color_scheme=scheme).flask
    side.press("edit")
    add(side, "..")
    expect(side.box.get_by_role("alert")).to_be_visible()
    assert violations(side.page) == []
