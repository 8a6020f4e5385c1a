# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.shortcuts import render
from django.template import engines
from django.test import Client
from django.urls import path

BASE_DIR = Path(__file__).resolve().parent

ENGINE = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "DIRS": [BASE_DIR / "templates"],
}

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    TEMPLATES=[ENGINE],
)

# --8<-- [start:focus]
POST = """{% extends "base.html" %}

{% block title %}{{ title }} | {{ block.super }}{% endblock %}

{% block main %}<h1>{{ title }}</h1>{% endblock %}
"""


def post_detail(request):
    template = engines["django"].from_string(POST)
    context = {"title": "Hello"}
    return HttpResponse(template.render(context, request))


def empty(request):
    return render(request, "base.html")


urlpatterns = [path("", post_detail), path("empty", empty)]
# --8<-- [end:focus]

app = get_wsgi_application()

for line in Client().get("/").text.splitlines():
    print(line)
    #> <!doctype html>
    #> <title>Hello | Blog</title>
    #> <main>
    #> <h1>Hello</h1>
    #> </main>
