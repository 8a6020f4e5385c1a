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
from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView

articles = {1: {"id": 1, "title": "Hello"}}


# --8<-- [start:focus]
class ArticleSerializer(serializers.Serializer):
    title = serializers.CharField()


class ArticleList(APIView):
    def get(self, request):
        return Response(list(articles.values()))

    def post(self, request):
        data = ArticleSerializer(data=request.data)
        data.is_valid(raise_exception=True)
        new = {"id": len(articles) + 1, **data.validated_data}
        articles[new["id"]] = new
        return Response(new, status=201)


class ArticleDetail(APIView):
    def get(self, request, id):
        if id not in articles:
            raise NotFound("no such article")
        return Response(articles[id])


urlpatterns = [
    path("articles", ArticleList.as_view()),
    path("articles/<int:id>", ArticleDetail.as_view()),
]
# --8<-- [end:focus]
app = get_wsgi_application()

client = APIClient()
json = {"title": "Flask"}
response = client.post("/articles", json, format="json")
print(response.status_code, response.json()["title"])
#> 201 Flask
titles = [
    item["title"] for item in client.get("/articles").json()
]
print(*titles)
#> Hello Flask
print(client.post("/articles", {}, format="json").status_code)
#> 400
print(client.get("/articles/9").json()["detail"])
#> no such article
