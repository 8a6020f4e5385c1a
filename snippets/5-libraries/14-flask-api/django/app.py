# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
from importlib.util import find_spec

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    INSTALLED_APPS=["rest_framework"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
    },
    TEMPLATES=[
        {
            "BACKEND": (
                "django.template.backends.django.DjangoTemplates"
            ),
            "APP_DIRS": True,
        }
    ],
    STATIC_URL="/static/",
)
django.setup()

from rest_framework import exceptions, status
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.test import APIClient

articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
@api_view(["GET", "POST"])
def article_list(request):
    if request.method == "POST":
        title = request.data.get("title")
        if not title:
            raise exceptions.ParseError("title is required")
        new = {"id": len(articles) + 1, "title": title}
        articles[new["id"]] = new
        return Response(new, status=status.HTTP_201_CREATED)
    return Response(list(articles.values()))


@api_view(["GET"])
def article_detail(request, id):
    if id not in articles:
        raise exceptions.NotFound("no such article")
    return Response(articles[id])


# --8<-- [end:focus]
urlpatterns = [
    path("articles", article_list),
    path("articles/<int:id>", article_detail),
]
app = get_wsgi_application()

client = APIClient()
json = {"title": "Flask"}
response = client.post("/articles", json, format="json")
print(response.status_code, response.json()["title"])
#> 201 Flask
html = client.get("/articles", headers={"Accept": "text/html"})
print(html.headers["Content-Type"][:9], "Hello" in html.text)
#> text/html True
print(client.post("/articles", {}, format="json").status_code)
#> 400

for part in ["renderers", "parsers", "serializers", "routers"]:
    print(part, find_spec(f"rest_framework.{part}") is not None)
    #> renderers True
    #> parsers True
    #> serializers True
    #> routers True
for part in ["permissions", "throttling", "pagination"]:
    print(part, find_spec(f"rest_framework.{part}") is not None)
    #> permissions True
    #> throttling True
    #> pagination True
