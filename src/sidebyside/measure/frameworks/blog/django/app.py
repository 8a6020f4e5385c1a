"""The measured blog in Django. ``python app.py`` creates its tables and rows."""

import os
from pathlib import Path
from urllib.parse import urlsplit

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import path

ROWS = 100
URL = urlsplit(os.environ["DATABASE_URL"])
ENGINE = "sqlite3" if URL.scheme == "sqlite" else "postgresql"

settings.configure(
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=__name__,
    DATABASES={
        "default": {
            "ENGINE": f"django.db.backends.{ENGINE}",
            "NAME": URL.path[1:],
            "HOST": URL.hostname or "",
            "PORT": URL.port or "",
            "USER": URL.username or "",
            "PASSWORD": URL.password or "",
            "CONN_MAX_AGE": None,  # keep the connection, as SQLAlchemy's pool does
        }
    },
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "DIRS": [Path(__file__).parent / "templates"],
        }
    ],
)
django.setup()


class Author(models.Model):
    name = models.TextField()

    class Meta:
        app_label = "blog"


class Article(models.Model):
    title = models.TextField()
    body = models.TextField()
    author = models.ForeignKey(Author, models.CASCADE)

    class Meta:
        app_label = "blog"


def plain(request):
    return HttpResponse("Hello, World!", content_type="text/plain")


def json(request):
    return JsonResponse({"message": "Hello, World!"})


def template(request):
    articles = [{"id": n, "title": f"Article <{n}>"} for n in range(ROWS)]
    return render(request, "articles.html", {"articles": articles})


def rows(request):
    articles = Article.objects.order_by("id")
    data = [{"id": a.id, "title": a.title, "body": a.body} for a in articles]
    return JsonResponse(data, safe=False)


def relation_badly(request):
    articles = Article.objects.order_by("id")
    data = [{"title": a.title, "author": a.author.name} for a in articles]
    return JsonResponse(data, safe=False)


def relation_well(request):
    articles = Article.objects.select_related("author").order_by("id")
    data = [{"title": a.title, "author": a.author.name} for a in articles]
    return JsonResponse(data, safe=False)


urlpatterns = [
    path("plain", plain),
    path("json", json),
    path("template", template),
    path("rows", rows),
    path("relation-badly", relation_badly),
    path("relation-well", relation_well),
]

app = get_wsgi_application()


def fill():
    with connection.schema_editor() as editor:
        editor.create_model(Author)
        editor.create_model(Article)
    authors = [Author(id=n, name=f"Author {n}") for n in range(1, ROWS + 1)]
    Author.objects.bulk_create(authors)
    Article.objects.bulk_create(
        Article(id=author.id, title=f"Article {author.id}", body="word " * 40, author=author)
        for author in authors
    )


if __name__ == "__main__":
    fill()
