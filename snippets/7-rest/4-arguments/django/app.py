# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
        "DEFAULT_RENDERER_CLASSES": [
            "rest_framework.renderers.JSONRenderer"
        ],
    },
)

from rest_framework import serializers
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView

titles = ["Hello", "Flask", "Django"]


# --8<-- [start:focus]
class Listing(serializers.Serializer):
    limit = serializers.IntegerField(min_value=1, default=2)


class NewPost(serializers.Serializer):
    title = serializers.CharField()
    stars = serializers.IntegerField(
        min_value=1, max_value=5, default=3
    )


class SearchTerms(serializers.Serializer):
    title = serializers.CharField(required=False)


def valid(serializer_class, data):
    serializer = serializer_class(data=data)
    serializer.is_valid(raise_exception=True)
    return serializer.validated_data


class PostList(APIView):
    def get(self, request):
        args = valid(Listing, request.query_params)
        return Response(titles[: args["limit"]])

    def post(self, request):
        return Response(valid(NewPost, request.data), status=201)


class Search(APIView):
    def get(self, request):
        return Response(valid(SearchTerms, request.query_params))


# --8<-- [end:focus]
urlpatterns = [
    path("posts", PostList.as_view()),
    path("search", Search.as_view()),
]
app = get_wsgi_application()

client = APIClient()
print(*client.get("/posts").json())
#> Hello Flask
print(*client.get("/posts?limit=1").json())
#> Hello
response = client.post(
    "/posts", {"title": "Hello"}, format="json"
)
print(response.status_code, *response.json().values())
#> 201 Hello 3

response = client.get("/posts?limit=no")
print(response.status_code, *response.json())
#> 400 limit
response = client.post("/posts", {"stars": 9}, format="json")
print(response.status_code, *response.json())
#> 400 title stars
for field, texts in response.json().items():
    print(field, texts)
    #> title ['This field is required.']
    #> stars ['Ensure this value is less than or equal to 5.']

print(client.get("/search?title=Hello").status_code)
#> 200
