# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.urls import path

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
    },
)
django.setup()

from rest_framework import generics, pagination, serializers
from rest_framework.test import APIClient


class Post(models.Model):
    title = models.CharField(max_length=100)

    class Meta:
        app_label = "blog"


# --8<-- [start:focus]
class PostSerializer(serializers.ModelSerializer):
    class Meta:
        model = Post
        fields = ["id", "title"]


class PostPages(pagination.PageNumberPagination):
    page_size = 2


class PostList(generics.ListAPIView):
    queryset = Post.objects.order_by("id")
    serializer_class = PostSerializer
    pagination_class = PostPages


urlpatterns = [path("posts", PostList.as_view())]
# --8<-- [end:focus]

app = get_wsgi_application()

with connection.schema_editor() as editor:
    editor.create_model(Post)
for title in ["Hello", "Flask", "Django", "REST", "JSON"]:
    Post.objects.create(title=title)

client = APIClient()
response = client.get("/posts", headers={"Host": "blog.example"})
print(response.json()["count"], response.json()["previous"])
#> 5 None
print(response.json()["next"])
#> http://blog.example/posts?page=2
url = response.json()["next"]
while url:
    page = client.get(url).json()
    print(*(post["title"] for post in page["results"]))
    #> Django REST
    #> JSON
    url = page["next"]

for number in [4, "none"]:
    print(client.get(f"/posts?page={number}").status_code)
    #> 404
    #> 404
