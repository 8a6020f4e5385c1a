# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "jinja2>=3.1"]
# ///
from flask import Flask, render_template_string
from jinja2 import TemplateError

app = Flask(__name__)


class Post:
    title = "Hello"

    def slug(self):
        return self.title.lower()

    def excerpt(self, length):
        return self.title[:length]


CONTEXT = {"post": Post(), "stock": {"items": 3}, "views": 8}


def render(source):
    try:
        with app.app_context():
            return render_template_string(source, **CONTEXT)
    except TemplateError as error:
        return type(error).__name__


# --8<-- [start:focus]
print(render("{{ post.slug() }}"))
#> hello
print(render("{{ post.excerpt(4) }}"))
#> Hell
print(render("{{ stock['items'] }}"))
#> 3
print(render("{{ views + 1 }}"))
#> 9
print(render("{{ 'new' if views < 10 else 'old' }}"))
#> new

# from here on the templates are the same on both sides
print(render("{% if post.slug == 'hello' %}called{% endif %}."))
#> .
print(render("{% if stock.items == 3 %}the key{% endif %}."))
#> .
print(render("{{ nope }}."))
#> .
print(render("{{ nope.title }}."))
#> UndefinedError
print(render("{{ post.excerpt(4) }}"))
#> Hell
print(render("{{ views + 1 }}"))
#> 9
# --8<-- [end:focus]
