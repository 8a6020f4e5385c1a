# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "djangorestframework>=3.16",
#     "drf-spectacular>=0.28",
# ]
# ///
import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.urls import include, path

settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            # in memory, and the same for all threads
            "NAME": "file:blog?mode=memory&cache=shared",
        }
    },
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [],
        "UNAUTHENTICATED_USER": None,
        "DEFAULT_RENDERER_CLASSES": [
            "rest_framework.renderers.JSONRenderer"
        ],
        "DEFAULT_SCHEMA_CLASS": (
            "drf_spectacular.openapi.AutoSchema"
        ),
    },
    SPECTACULAR_SETTINGS={
        "TITLE": "Blog",
        "VERSION": "1.0",
        "SERVE_INCLUDE_SCHEMA": False,
    },
)
django.setup()

from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework import serializers, viewsets
from rest_framework.routers import DefaultRouter
from rest_framework.test import APIClient


class Post(models.Model):
    title = models.CharField(max_length=100)
    draft = models.BooleanField()

    class Meta:
        app_label = "blog"


# --8<-- [start:focus]
class PostSerializer(serializers.ModelSerializer):
    class Meta:
        model = Post
        fields = ["id", "title", "draft"]


class PostViewSet(viewsets.ModelViewSet):
    queryset = Post.objects.order_by("id")
    serializer_class = PostSerializer


router = DefaultRouter(trailing_slash=False)
router.register("posts", PostViewSet)

urlpatterns = [
    path("openapi.json", SpectacularJSONAPIView.as_view()),
    path("", include(router.urls)),
]
# --8<-- [end:focus]

app = get_wsgi_application()

with connection.schema_editor() as editor:
    editor.create_model(Post)

client = APIClient()
post = {"title": "Hello", "draft": True}
response = client.post("/posts", post, format="json")
print(response.status_code, *sorted(response.json()))
#> 201 draft id title
post = {"title": "Flask"}
response = client.patch("/posts/1", post, format="json")
print(response.status_code, response.json()["title"])
#> 200 Flask
response = client.put("/posts/1", post, format="json")
print(response.status_code)
#> 400

document = client.get("/openapi.json").json()
for url, operations in document["paths"].items():
    print(url, *sorted(operations.keys() - {"parameters"}))
    #> /posts get post
    #> /posts/{id} delete get patch put
schemas = document["components"]["schemas"]
for name in ["PatchedPost", "Post"]:
    print(name, *sorted(schemas[name].get("required", [])))
    #> PatchedPost
    #> Post draft id title
for name, rules in sorted(schemas["Post"]["properties"].items()):
    print(name, rules["type"], rules.get("maxLength"))
    #> draft boolean None
    #> id integer None
    #> title string 100
