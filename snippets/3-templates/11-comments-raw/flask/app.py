# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import Flask, render_template_string

app = Flask(__name__)


def render(source):
    with app.app_context():
        return render_template_string(source, tags=["a", "b"])


# --8<-- [start:focus]
REMARK = "a post{# to do: show\nthe author too #}"
RAW = "{% raw %}{{ title }} is for the browser{% endraw %}"
LIST = """<ul>
  {%- for tag in tags -%}
    <li>{{ tag }}</li>
  {%- endfor -%}
</ul>"""
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
#> 'a post'
print(repr(render("a post\n")))
#> 'a post'
# --8<-- [end:focus]
