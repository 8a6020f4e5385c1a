# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.urls import path, reverse

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

from rest_framework.exceptions import NotFound, ParseError
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView

posts = {1: {"id": 1, "title": "你好", "draft": False}}


# --8<-- [start:focus]
def find(post_id):
    if post_id not in posts:
        raise NotFound("No such post")
    return posts[post_id]


def body(request):
    if not isinstance(request.data, dict):
        raise ParseError("A post is an object")
    return request.data


class PostList(APIView):
    def get(self, request):
        return Response(list(posts.values()))

    def post(self, request):
        post_id = max(posts, default=0) + 1
        posts[post_id] = {**body(request), "id": post_id}
        return Response(posts[post_id], status=201)


class PostDetail(APIView):
    def get(self, request, post_id):
        return Response(find(post_id))

    def put(self, request, post_id):
        find(post_id)
        posts[post_id] = {**body(request), "id": post_id}
        return Response(posts[post_id])

    def delete(self, request, post_id):
        find(post_id)
        del posts[post_id]
        return Response(status=204)


urlpatterns = [
    path("posts", PostList.as_view(), name="post_list"),
    path(
        "posts/<int:post_id>",
        PostDetail.as_view(),
        name="post_detail",
    ),
]
# --8<-- [end:focus]

app = get_wsgi_application()

print(reverse("post_list"), reverse("post_detail", args=[3]))
#> /posts /posts/3

client = APIClient()
response = client.get("/posts")
print(response.status_code, "你好" in response.text)
#> 200 True

post = {"title": "Flask", "draft": True}
response = client.post("/posts", post, format="json")
print(response.status_code, response.json()["id"])
#> 201 2
response = client.put("/posts/2", {"draft": False}, format="json")
print(response.status_code, *sorted(response.json()))
#> 200 draft id
print(client.delete("/posts/2").status_code)
#> 204

response = client.get("/posts/2")
print(response.status_code, response.json()["detail"])
#> 404 No such post
response = client.delete("/posts")
kind = response.headers["Content-Type"].split(";")[0]
print(response.status_code, kind)
#> 405 application/json
response = client.get("/posts/abc")
kind = response.headers["Content-Type"].split(";")[0]
print(response.status_code, kind)
#> 404 text/html
