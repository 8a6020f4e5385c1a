# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
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
        "DEFAULT_RENDERER_CLASSES": [
            "rest_framework.renderers.JSONRenderer"
        ],
        "UNAUTHENTICATED_USER": None,
    },
)
django.setup()

from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.test import APIClient

articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
class ArticleSerializer(serializers.Serializer):
    id = serializers.IntegerField(read_only=True)
    title = serializers.CharField(max_length=20)


@api_view(["POST"])
def create_article(request):
    data = ArticleSerializer(data=request.data)
    data.is_valid(raise_exception=True)
    new = {"id": len(articles) + 1, **data.validated_data}
    articles[new["id"]] = new
    return Response(ArticleSerializer(new).data, status=201)


@api_view(["GET"])
def article_detail(request, id):
    if id not in articles:
        raise NotFound("no such article")
    return Response(ArticleSerializer(articles[id]).data)


# --8<-- [end:focus]
urlpatterns = [
    path("articles", create_article),
    path("articles/<int:id>", article_detail),
]
app = get_wsgi_application()

client = APIClient()
json = {"title": "Flask"}
response = client.post("/articles", json, format="json")
print(response.status_code, response.json()["id"])
#> 201 2
json = {"title": "x" * 21}
response = client.post("/articles", json, format="json")
print(response.status_code, *response.json())
#> 400 title
print(client.get("/articles/9").json()["detail"])
#> no such article
