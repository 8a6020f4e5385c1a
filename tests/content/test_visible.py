"""A page as a visitor meets it: its text, where it leads, and what its forms take."""

import pytest

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


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (' name="title"', ' name="titel"'),
        (" required", ""),
        (' value="Hello"', ""),
        (' maxlength="20"', ' maxlength="21"'),
        ('type="text"', 'type="password"'),
        (' method="post"', ""),
        (" selected", ""),
        (">First<", "><"),
        ('value="Save"', 'value="Send"'),
        ('<input type="hidden" name="csrf_token" value="IjE2.x">', ""),
    ],
)
def test_a_form_that_takes_something_else_is_another(was: str, becomes: str) -> None:
    assert was in FORM
    assert visible_text(FORM.replace(was, becomes)) != visible_text(FORM)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ('<input type="submit" name="submit" value="Save">', "<button>Save</button>"),
        ('name="csrf_token" value="IjE2.x"', 'name="csrfmiddlewaretoken" value="Qb81"'),
        ('id="title"', 'id="id_title" class="wide" aria-invalid="true"'),
        (' type="text"', ""),
        ("</p>\n  <textarea", "</p><textarea"),
        (">python<", ">\n  python\n<"),
        ('value="Hello"', 'value=" Hello "'),
        ('method="post"', 'method="POST"'),
        (" required", ' required=""'),
    ],
)
def test_how_it_is_written_does_not_count(was: str, becomes: str) -> None:
    assert was in FORM
    assert visible_text(FORM.replace(was, becomes)) == visible_text(FORM)


def test_the_frameworks_give_a_box_different_values() -> None:
    html, wtforms = '<input type="checkbox" name="a">', '<input type="checkbox" name="a" value="y">'
    assert visible_text(html) == visible_text(wtforms) == "[input type=checkbox name=a]"
    assert visible_text(wtforms.replace('"y"', '"7"')) == "[input type=checkbox name=a value=7]"


@pytest.mark.parametrize(
    ("field", "limit"), [('type="text" name="username"', 150), ('type="email" name="to"', 320)]
)
def test_the_limits_of_django_s_own_fields_do_not_count(field: str, limit: int) -> None:
    limited = f'<input {field} maxlength="{limit}">'
    assert visible_text(limited) == visible_text(f"<input {field}>")
    assert visible_text(f'<input {field} maxlength="20">') != visible_text(limited)


def test_how_a_formset_counts_its_forms_does_not_count() -> None:
    assert visible_text('<input type="hidden" name="tags-TOTAL_FORMS" value="3">') == ""
    assert visible_text('<input type="hidden" name="next" value="/">') == (
        "[input type=hidden name=next value=/]"
    )


def test_what_an_element_tells_a_script_counts() -> None:
    assert visible_text('<p data-title="Hello">Loading</p>') == "[data-title=Hello]Loading"
