# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "jinja2>=3.1"]
# ///
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.shortcuts import render
from django.test import Client
from django.urls import path

POSTS = {1: "Hello", 2: "<b>Again</b>"}

# --8<-- [start:focus]
BASE_DIR = Path(__file__).resolve().parent

ENGINE = {
    "BACKEND": "django.template.backends.jinja2.Jinja2",
    "DIRS": [BASE_DIR / "templates"],
    "OPTIONS": {"environment": "blog.jinja.environment"},
}


def index(request):
    context = {"posts": POSTS, "authors": ["Ada", "Grace"]}
    return render(request, "index.html", context)


def post_detail(request, post_id):
    return HttpResponse(f"Post {post_id}")


urlpatterns = [
    path("", index),
    path("posts/<int:post_id>", post_detail, name="post_detail"),
]
# --8<-- [end:focus]

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    TEMPLATES=[ENGINE],
)
app = get_wsgi_application()

for line in Client().get("/").text.splitlines():
    print(line)
    #> <h1>2 posts by Ada, Grace</h1>
    #> <a href="/posts/1">Hello</a>
    #> <a href="/posts/2">&lt;b&gt;Again&lt;/b&gt;</a>
