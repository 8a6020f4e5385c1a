# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.template import Context, Engine

settings.configure()
django.setup()
engine = Engine()


def render(source):
    template = engine.from_string(source)
    return template.render(Context({"tags": ["a", "b"]}))


# --8<-- [start:focus]
REMARK = """a post{% comment "to do" %}show
the author too{% endcomment %}"""
RAW = (
    "{% verbatim %}{{ title }} is for the browser"
    "{% endverbatim %}"
)
LIST = """{% spaceless %}<ul>
  {% for tag in tags %}
    <li>{{ tag }}</li>
  {% endfor %}
</ul>{% endspaceless %}"""
print(render(REMARK))
#> a post
print(render(RAW))
#> {{ title }} is for the browser
print(render(LIST))
#> <ul><li>a</li><li>b</li></ul>

# the same templates on both sides
print(repr(render("a post{# to do #}")))
#> 'a post'
print(repr(render("a post{# to\ndo #}")))
#> 'a post{# to\ndo #}'
print(repr(render("a post\n")))
#> 'a post\n'
# --8<-- [end:focus]
