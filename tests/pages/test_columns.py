import markdown

from sidebyside.pages.columns import Columns

PAGE = """\
# A task

The lead.

## Same { #same }

- One thing.

## Different { #different }

- Another.

## Elsewhere

- A list that is no column.

Related: nothing.
"""


def rendered(text: str) -> str:
    converter = markdown.Markdown(extensions=["attr_list"])
    converter.treeprocessors.register(Columns(converter), "columns", 0)
    return converter.convert(text).replace("\n", "")


def test_sections_of_a_task_stand_beside_one_another_each_with_its_heading_and_list() -> None:
    html = rendered(PAGE)
    assert (
        '<div class="cols">'
        '<section aria-labelledby="same"><h2 id="same">Same</h2>'
        "<ul><li>One thing.</li></ul></section>"
        '<section aria-labelledby="different"><h2 id="different">Different</h2>'
        "<ul><li>Another.</li></ul></section></div>"
    ) in html


def test_what_comes_after_them_and_before_stays_where_it_is() -> None:
    html = rendered(PAGE)
    assert html.startswith("<h1>A task</h1><p>The lead.</p><div")
    assert html.endswith(
        "</div><h2>Elsewhere</h2><ul><li>A list that is no column.</li></ul>"
        "<p>Related: nothing.</p>"
    )


def test_a_page_without_such_sections_is_left_alone() -> None:
    assert rendered("# A\n\nText.") == "<h1>A</h1><p>Text.</p>"
