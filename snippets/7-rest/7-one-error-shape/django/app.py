# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
from http import HTTPStatus

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
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
        "DEFAULT_PARSER_CLASSES": [
            "rest_framework.parsers.JSONParser"
        ],
        "EXCEPTION_HANDLER": f"{__name__}.handle_error",
    },
)

from rest_framework.exceptions import NotFound
from rest_framework.response import Response
from rest_framework.test import APIClient
from rest_framework.views import APIView, exception_handler


# --8<-- [start:focus]
def problem(status):
    return {"status": status, "title": HTTPStatus(status).phrase}


def handle_error(error, context):
    response = exception_handler(error, context)
    if response is not None:
        response.data = problem(response.status_code)
    return response


def handler404(request, exception):
    return JsonResponse(problem(404), status=404)


# --8<-- [end:focus]
class PostList(APIView):
    def post(self, request):
        return Response(request.data, status=201)


class PostDetail(APIView):
    def get(self, request, post_id):
        if post_id != 1:
            raise NotFound
        return Response({"title": "Hello"})


urlpatterns = [
    path("posts", PostList.as_view()),
    path("posts/<int:post_id>", PostDetail.as_view()),
]
app = get_wsgi_application()

client = APIClient()
for response in [
    client.get("/posts/9"),
    client.get("/nowhere"),
    client.delete("/posts/1"),
    client.post("/posts", "{", content_type="application/json"),
    client.post("/posts", "<a>", content_type="text/xml"),
]:
    print(response.status_code, response.json()["title"])
    #> 404 Not Found
    #> 404 Not Found
    #> 405 Method Not Allowed
    #> 400 Bad Request
    #> 415 Unsupported Media Type
