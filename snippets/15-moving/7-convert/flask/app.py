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
{% extends "base.html" %}
{% block content %}
<h1>{{ article.title }}</h1>
{% if article.rating is none %}<p>Not rated.</p>
{% else %}<p>{{ article.rating }}</p>{% endif %}
{% with tags=article.tags %}{% include "tags.html" %}{% endwith %}
{% for name, link in links.items() %}
<a href="{{ link }}">{{ name }}</a>
{% endfor %}
<form method="post">
  {{ form.csrf_token }}
  <button>Like</button>
</form>
{% endblock %}
"""
# --8<-- [end:focus]
