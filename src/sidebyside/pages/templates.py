"""The HTML templates, each in the folder of its feature."""

import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from sidebyside.pages.links import pair_href


@cache
def template(name: str) -> Template:
    """The template ``name``, as in ``pair/pair.html.jinja``.

    Every template knows ``href``, which links to a pair, and the filter ``prose`` for texts with
    code in them.
    """
    own = environment("sidebyside.pages")
    own.filters["prose"] = prose
    own.globals["href"] = pair_href
    return own.get_template(name)


def environment(package: str) -> Environment:
    """Where the templates in ``package`` are found, and how all of ours are written."""
    return Environment(
        loader=PackageLoader(package, "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def prose(text: str) -> Markup:
    """``text`` as HTML, with what stands between back-ticks as code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))
