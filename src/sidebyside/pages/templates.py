"""The HTML templates beside this file."""

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape


@cache
def template(name: str) -> Template:
    """The template ``name``, as in ``pair/pair.html.jinja``.

    Its filter ``prose`` is for texts with code in them.
    """
    environment = Environment(
        loader=PackageLoader("sidebyside.pages", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["prose"] = prose
    return environment.get_template(name)


def prose(text: str) -> Markup:
    """``text`` as HTML, with what stands between back-ticks as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))
