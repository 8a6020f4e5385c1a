# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.shortcuts import render
from django.test import Client
from django.urls import path

ENGINE = {
    "BACKEND": "django.template.backends.django.DjangoTemplates",
    "APP_DIRS": True,
}

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["blog"],
    TEMPLATES=[ENGINE],
)

POST = {
    "title": "Hello big world",
    "author": "Ada Lovelace",
    "words": 360,
}


def post_detail(request):
    return render(request, "blog/post.html", {"post": POST})


urlpatterns = [path("", post_detail)]

app = get_wsgi_application()

for line in Client().get("/").text.splitlines():
    print(line)
    #> <h1>Hello big</h1>
    #> <p>AL, 4 min</p>
