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
from django.template.defaultfilters import register

settings.configure()
django.setup()
engine = Engine()
POST = {"title": "Hello, World", "tags": ["web", "python"]}


def render(source):
    try:
        template = engine.from_string(source)
        return template.render(Context({"post": POST}))
    except TemplateSyntaxError as error:
        return type(error).__name__


# --8<-- [start:focus]
print(render("{{ post.tags|join:', ' }}"))
#> web, python
print(render("{{ post.title|truncatechars:6 }}"))
#> Hello…
print(render("{{ post.title | upper | wordcount }}"))
#> 2

# same name, other meaning: default is for anything false
print(render("{{ post.intro|default:'none' }}"))
#> none
print(render("[{{ ''|default:'none' }}]"))
#> [none]

# several arguments, a tuple of them, two stray spaces
print(render("{{ post.title|truncatechars:6,'…' }}"))
#> TemplateSyntaxError
print(render("{{ post.title|truncatechars:(6, '…') }}"))
#> TemplateSyntaxError
print(render("{{ post. tags|join:', ' }}"))
#> TemplateSyntaxError
print(render("{{ post.tags|join: ', ' }}"))
#> TemplateSyntaxError

# built in here, of these six
names = ["join", "length", "replace", "map", "date", "add"]
print(*(name for name in names if name in register.filters))
#> join length date add
# --8<-- [end:focus]
