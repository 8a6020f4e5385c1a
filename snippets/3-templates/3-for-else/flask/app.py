# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "jinja2>=3.1"]
# ///
from flask import Flask, render_template_string
from jinja2 import TemplateSyntaxError

app = Flask(__name__)


def render(source, **context):
    with app.app_context():
        return render_template_string(source, **context)


# --8<-- [start:focus]
TAGS = (
    "{% for tag in tags %}{{ loop.index }} {{ tag }}"
    "{% if not loop.last %}, {% endif %}"
    "{% else %}no tags{% endfor %}"
)
print(render(TAGS, tags=["web", "python"]))
#> 1 web, 2 python
print(render(TAGS, tags=[]))
#> no tags

posts = [{"title": "Draft", "live": False}]
LIVE = (
    "{% for post in posts if post.live %}{{ post.title }}"
    "{% else %}nothing yet{% endfor %}"
)
print(render(LIVE, posts=posts))
#> nothing yet

try:
    render("{% for tag in tags %}{% empty %}{% endfor %}")
except TemplateSyntaxError as error:
    print(type(error).__name__)
    #> TemplateSyntaxError
# --8<-- [end:focus]
