# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "jinja2>=3.1"]
# ///
from flask import Flask, render_template_string
from jinja2 import TemplateSyntaxError

app = Flask(__name__)
POST = {"title": "Hello, World", "tags": ["web", "python"]}


def render(source):
    try:
        with app.app_context():
            return render_template_string(source, post=POST)
    except (TemplateSyntaxError, TypeError) as error:
        return type(error).__name__


# --8<-- [start:focus]
print(render("{{ post.tags|join(', ') }}"))
#> web, python
print(render("{{ post.title|truncate(6, true, '…', 0) }}"))
#> Hello…
print(render("{{ post.title | upper | wordcount }}"))
#> 2

# same name, other meaning: default is for undefined only
print(render("{{ post.intro|default('none') }}"))
#> none
print(render("[{{ ''|default('none') }}]"))
#> []

# several arguments, a tuple of them, two stray spaces
print(render("{{ post.title|replace('l', 'L', count=1) }}"))
#> HeLlo, World
print(render("{{ post.title|replace(('l', 'L')) }}"))
#> TypeError
print(render("{{ post. tags|join(', ') }}"))
#> web, python
print(render("{{ post.tags|join( ', ') }}"))
#> web, python

# built in here, of these six
names = ["join", "length", "replace", "map", "date", "add"]
print(*(name for name in names if name in app.jinja_env.filters))
#> join length replace map
# --8<-- [end:focus]
