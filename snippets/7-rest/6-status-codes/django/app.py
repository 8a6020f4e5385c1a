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

from rest_framework.exceptions import NotFound, ParseError
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView


# --8<-- [start:focus]
class PostList(APIView):
    def get(self, request):
        return Response(["Hello"])

    def post(self, request):
        match request.data:
            case {"title": str(title)}:
                headers = {"Location": "/posts/1"}
                return Response(title, 201, headers=headers)
        raise ParseError


class PostDetail(APIView):
    def get(self, request, post_id):
        raise NotFound

    def delete(self, request, post_id):
        return Response(status=204)


# --8<-- [end:focus]
urlpatterns = [
    path("posts", PostList.as_view()),
    path("posts/<int:post_id>", PostDetail.as_view()),
]
app = get_wsgi_application()

client = APIClient()
response = client.post(
    "/posts", {"title": "Hello"}, format="json"
)
print(response.status_code, response.headers["Location"])
#> 201 /posts/1
response = client.delete("/posts/1")
print(response.status_code, len(response.content))
#> 204 0
answers = {
    "no such post": client.get("/posts/1"),
    "no such URL": client.get("/nowhere"),
    "wrong method": client.delete("/posts"),
    "broken JSON": client.post(
        "/posts", "{", content_type="application/json"
    ),
    "not JSON": client.post(
        "/posts", "<a>", content_type="text/xml"
    ),
    "not acceptable": client.get(
        "/posts", headers={"Accept": "text/csv"}
    ),
}
for what, response in answers.items():
    kind = response.headers["Content-Type"].split(";")[0]
    print(what, response.status_code, kind)
    #> no such post 404 application/json
    #> no such URL 404 text/html
    #> wrong method 405 application/json
    #> broken JSON 400 application/json
    #> not JSON 415 application/json
    #> not acceptable 406 application/json
print(*answers["no such post"].json())
#> detail
print(answers["wrong method"].json()["detail"])
#> Method "DELETE" not allowed.
