from sidebyside.site.machines.tables import markdown_tables

TABLE = """
<table class="cards">
<caption>Measured <b>today</b></caption>
<thead><tr><th scope="col">Library</th><th scope="col">Works</th></tr></thead>
<tbody>
<tr><th scope="row"><a href="site:5-libraries/1-old/">Old</a></th>
<td data-label="Works"><strong>No</strong>: <code>a | b</code>
</td></tr>
</tbody>
</table>
"""


def test_a_table_keeps_its_caption_code_and_links() -> None:
    assert markdown_tables(f"<p>Drawn</p>{TABLE}{TABLE}") == "\n\n".join(
        [
            "Measured today",
            "| Library | Works |\n| --- | --- |\n"
            r"| [Old](../5-libraries/1-old.md) | No: `a \| b` |",
        ]
        * 2
    )
