# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from pathlib import Path

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import Http404
from django.shortcuts import render
from django.test import Client
from django.urls import path

POSTS = {
    1: {"title": "Hello", "author": "Ada"},
    2: {"title": "Again", "author": "Grace"},
}

# --8<-- [start:focus]
BASE_DIR = Path(__file__).resolve().parent

ENGINE = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "DIRS": [BASE_DIR / "templates"],
}


def post_detail(request, post_id):
    if post_id not in POSTS:
        raise Http404
    return render(request, "post.html", {"post": POSTS[post_id]})


urlpatterns = [path("posts/<int:post_id>", post_detail)]
# --8<-- [end:focus]

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    TEMPLATES=[ENGINE],
)
app = get_wsgi_application()

client = Client()
for line in client.get("/posts/1").text.splitlines():
    print(line)
    #> <h1>Hello</h1>
    #> <p>by Ada</p>
missing = client.get("/posts/3")
print(missing.status_code, missing.text.strip())
#> 404 <h1>No such post</h1>
