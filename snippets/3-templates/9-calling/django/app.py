# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.template import (
    Context,
    Engine,
    TemplateSyntaxError,
)

settings.configure()
django.setup()
engine = Engine()


class Post:
    title = "Hello"

    def slug(self):
        return self.title.lower()

    def excerpt(self, length):
        return self.title[:length]


POST = Post()
CONTEXT = {"post": POST, "stock": {"items": 3}, "views": 8}


def render(source, **extra):
    try:
        template = engine.from_string(source)
        return template.render(Context(CONTEXT | extra))
    except TemplateSyntaxError as error:
        return type(error).__name__


# --8<-- [start:focus]
print(render("{{ post.slug }}"))
#> hello
print(render("{{ excerpt }}", excerpt=POST.excerpt(4)))
#> Hell
print(render("{{ stock.items }}"))
#> 3
print(render("{{ views|add:1 }}"))
#> 9
print(render("{% if views < 10 %}new{% else %}old{% endif %}"))
#> new

# from here on the templates are the same on both sides
print(render("{% if post.slug == 'hello' %}called{% endif %}."))
#> called.
print(render("{% if stock.items == 3 %}the key{% endif %}."))
#> the key.
print(render("{{ nope }}."))
#> .
print(render("{{ nope.title }}."))
#> .
print(render("{{ post.excerpt(4) }}"))
#> TemplateSyntaxError
print(render("{{ views + 1 }}"))
#> TemplateSyntaxError
# --8<-- [end:focus]
