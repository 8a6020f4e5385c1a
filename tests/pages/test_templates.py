import pytest
from jinja2 import UndefinedError

from sidebyside.pages.templates import prose, template
from sidebyside.pages.words import words


def test_what_stands_between_back_ticks_is_code_and_nothing_is_markup() -> None:
    assert prose("`a < b` & <b>`c`") == "<code>a &lt; b</code> &amp; &lt;b&gt;<code>c</code>"


def test_a_template_that_lacks_a_value_stops_the_build() -> None:
    with pytest.raises(UndefinedError, match="'counts' is undefined"):
        template("claims/verdicts.html.jinja").render(words=words("en"))
