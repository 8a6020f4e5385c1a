# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "flask>=3.1"]
# ///
import os
from html import unescape
from pathlib import Path

from django.core.wsgi import get_wsgi_application
from django.template import Context, Engine, TemplateSyntaxError
from flask import Flask, render_template

from convert import convert
from data import CONTEXT

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

old = Flask(__name__)


@old.get("/articles/<int:id>/")
def show(id):
    return str(id)


converted = {
    path.name: convert(path.read_text("utf-8"))
    for path in sorted(Path("templates").glob("*.html"))
}
LOADER = "django.template.loaders.locmem.Loader"
engine = Engine(loaders=[(LOADER, converted)])


def page_of(text):
    return unescape(text).split()


# --8<-- [start:focus]
def outcome(name):
    try:
        template = engine.get_template(name)
    except TemplateSyntaxError:
        return "by hand"
    with old.test_request_context():
        before = render_template(name, **CONTEXT)
    after = template.render(Context(CONTEXT))
    page = page_of(after)
    if page != page_of(before):
        return "another page"
    letters = len("".join(page))
    return f"same, {letters} letters"


for name in converted:
    print(name, outcome(name))
    #> base.html same, 33 letters
    #> excerpt.html by hand
    #> index.html same, 137 letters
    #> quiet.html another page
    #> show.html same, 174 letters
    #> tags.html same, 1 letters

# what became of the longest ones
print(converted["index.html"] + converted["show.html"])
"""
{% extends "base.html" %}
{% block title %}All, {{ block.super }}{% endblock %}
{% block content %}
{% comment %}
the newest comes last
{% endcomment %}
{% for article in articles %}
<p>{{ forloop.counter }}.
  <a href="{% url "show" id=article.id %}">
    {{ article.title|upper }}</a>
  {{ article.tags|join:", "|default:"no tags" }}</p>
{% empty %}
<p>Nothing.</p>
{% endfor %}
{% endblock %}
{% extends "base.html" %}
{% block content %}
<h1>{{ article.title }}</h1>
{% if article.rating is None %}<p>Not rated.</p>
{% else %}<p>{{ article.rating }}</p>{% endif %}
{% include "tags.html" with tags=article.tags %}
{% for name, link in links.items %}
<a href="{{ link }}">{{ name }}</a>
{% endfor %}
<form method="post">
  {% csrf_token %}
  <button>Like</button>
</form>
{% endblock %}
"""
# --8<-- [end:focus]
