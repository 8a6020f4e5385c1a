# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from flask import (
    Flask,
    render_template,
    render_template_string,
)

app = Flask(__name__)

# --8<-- [start:focus]
POST = """{% extends "base.html" %}

{% block title %}{{ title }} | {{ super() }}{% endblock %}

{% block main %}<h1>{{ title }}</h1>{% endblock %}
"""


@app.get("/")
def post_detail():
    return render_template_string(POST, title="Hello")


@app.get("/empty")
def empty():
    return render_template("base.html")


# --8<-- [end:focus]

for line in app.test_client().get("/").text.splitlines():
    print(line)
    #> <!doctype html>
    #> <title>Hello | Blog</title>
    #> <main>
    #> <h1>Hello</h1>
    #> </main>
