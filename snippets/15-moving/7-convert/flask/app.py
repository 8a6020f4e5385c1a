# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "flask>=3.1", "jinja2>=3.1"]
# ///
import os
from html import unescape
from pathlib import Path

import django
from django.template.loader import render_to_string
from flask import Flask
from jinja2 import DictLoader, TemplateSyntaxError

from convert import convert
from data import CONTEXT

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

app = Flask(__name__)


@app.get("/articles/<int:id>/")
def show(id):
    return str(id)


converted = {
    path.name: convert(path.read_text("utf-8"))
    for path in sorted(Path("templates").glob("*.html"))
}
jinja = app.jinja_env.overlay(loader=DictLoader(converted))


def page_of(text):
    return unescape(text).split()


# --8<-- [start:focus]
def outcome(name):
    try:
        template = jinja.get_template(name)
    except TemplateSyntaxError:
        return "by hand"
    before = render_to_string(name, CONTEXT)
    with app.test_request_context():
        after = template.render(CONTEXT)
    same = page_of(before) == page_of(after)
    return "same" if same else "another page"


for name in converted:
    print(name, outcome(name))
    #> base.html same
    #> excerpt.html by hand
    #> index.html same
    #> quiet.html another page
    #> show.html same
    #> tags.html same

# what became of the longest one
print(converted["index.html"])
"""
{% extends "base.html" %}
{% block title %}All, {{ super() }}{% endblock %}
{% block content %}
{#
the newest comes last
#}
{% for article in articles %}
<p>{{ loop.index }}.
  <a href="{{ url_for("show", id=article.id) }}">
    {{ article.title|upper }}</a>
  {{ article.tags|join(", ")|default("no tags", true) }}</p>
{% else %}
<p>Nothing.</p>
{% endfor %}
{% endblock %}
"""
# --8<-- [end:focus]
