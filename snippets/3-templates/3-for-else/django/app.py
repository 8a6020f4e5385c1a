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


def render(source, **context):
    return engine.from_string(source).render(Context(context))


# --8<-- [start:focus]
TAGS = (
    "{% for tag in tags %}{{ forloop.counter }} {{ tag }}"
    "{% if not forloop.last %}, {% endif %}"
    "{% empty %}no tags{% endfor %}"
)
print(render(TAGS, tags=["web", "python"]))
#> 1 web, 2 python
print(render(TAGS, tags=[]))
#> no tags

posts = [{"title": "Draft", "live": False}]
LIVE = (
    "{% for post in posts %}{{ post.title }}"
    "{% empty %}nothing yet{% endfor %}"
)
print(render(LIVE, posts=[p for p in posts if p["live"]]))
#> nothing yet

try:
    render("{% for tag in tags %}{% else %}{% endfor %}")
except TemplateSyntaxError as error:
    print(type(error).__name__)
    #> TemplateSyntaxError
# --8<-- [end:focus]
