"""A page as a visitor meets it: its text, where it leads, and what its forms take."""

import time

from sidebyside.content.visible import visible_text

FORM = """
<form method="post" action="/new/">
  <input type="hidden" name="csrf_token" value="IjE2.x">
  <p><label for="title">Title</label>
  <input id="title" maxlength="20" name="title" required type="text" value="Hello"></p>
  <textarea name="body">First</textarea>
  <select name="tag">
    <option value="1" selected>python</option><option value="2">sql</option>
  </select>
  <input type="submit" name="submit" value="Save">
</form>"""


def test_a_form_is_what_it_takes_and_what_is_in_it() -> None:
    assert visible_text(FORM).splitlines() == [
        "[action=/new/]",
        "[form method=post]",
        "[token]",
        "Title",
        "[input type=text name=title value=Hello required maxlength=20]",
        "[textarea name=body]",
        "First",
        "[select name=tag]",
        "[option value=1 selected]python",
        "[option value=2]sql",
        "[button]",
        "Save",
    ]


def test_brackets_that_do_not_close_take_no_time() -> None:
    began = time.monotonic()
    assert visible_text("[option " * 100_000).startswith("[option [option ")
    assert time.monotonic() - began < 5
