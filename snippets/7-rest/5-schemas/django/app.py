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

posts = {1: {"id": 1, "title": "Hello", "status": "draft"}}


# --8<-- [start:focus]
class PostSerializer(serializers.Serializer):
    title = serializers.CharField()
    status = serializers.ChoiceField(["draft", "public"])


class PostDetail(APIView):
    def put(self, request, post_id, partial=False):
        serializer = PostSerializer(
            data=request.data, partial=partial
        )
        serializer.is_valid(raise_exception=True)
        posts[post_id].update(serializer.validated_data)
        return Response(posts[post_id])

    def patch(self, request, post_id):
        return self.put(request, post_id, partial=True)


# --8<-- [end:focus]
urlpatterns = [path("posts/<int:post_id>", PostDetail.as_view())]
app = get_wsgi_application()

client = APIClient()
response = client.put(
    "/posts/1", {"status": "public"}, format="json"
)
print(response.status_code)
#> 400
for field, problems in response.json().items():
    print(field, *problems)
    #> title This field is required.
response = client.put(
    "/posts/1", {"status": "lost"}, format="json"
)
print(response.status_code)
#> 400
for field, problems in response.json().items():
    print(field, *problems)
    #> title This field is required.
    #> status "lost" is not a valid choice.

response = client.patch(
    "/posts/1", {"status": "public"}, format="json"
)
print(response.status_code, *response.json().values())
#> 200 1 Hello public
post = {"title": "Flask", "status": "draft", "admin": True}
response = client.put("/posts/1", post, format="json")
print(response.status_code, *response.json().values())
#> 200 1 Flask draft
