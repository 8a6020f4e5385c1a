# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import django
from django.apps import AppConfig
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.urls import path


class Blog(AppConfig):
    name = __name__
    label = "blog"


settings.configure(
    INSTALLED_APPS=[f"{__name__}.Blog"],
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

from rest_framework import generics, serializers
from rest_framework.test import APIClient


class Author(models.Model):
    name = models.CharField(max_length=20)

    class Meta:
        app_label = "blog"


class Tag(models.Model):
    name = models.CharField(max_length=20)

    class Meta:
        app_label = "blog"


class Post(models.Model):
    title = models.CharField(max_length=100)
    author = models.ForeignKey(Author, models.CASCADE)
    tags = models.ManyToManyField(Tag)

    class Meta:
        app_label = "blog"


# --8<-- [start:focus]
class AuthorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Author
        fields = ["id", "name"]


class PostSerializer(serializers.ModelSerializer):
    author = AuthorSerializer()
    tags = serializers.SlugRelatedField(
        slug_field="name", many=True, read_only=True
    )

    class Meta:
        model = Post
        fields = ["id", "title", "author", "tags"]


class PostList(generics.ListAPIView):
    serializer_class = PostSerializer
    queryset = (
        Post.objects.select_related("author")
        .prefetch_related("tags")
        .order_by("id")
    )


# --8<-- [end:focus]
urlpatterns = [path("posts", PostList.as_view())]
app = get_wsgi_application()

with connection.schema_editor() as editor:
    for model in [Author, Tag, Post]:
        editor.create_model(model)
ada = Author.objects.create(name="Ada")
hello = Post.objects.create(title="Hello", author=ada)
hello.tags.create(name="python")
hello.tags.create(name="web")
Post.objects.create(title="Flask", author=ada)

posts = APIClient().get("/posts").json()
print(*posts[0])
#> id title author tags
for post in posts:
    print(post["title"], post["author"]["name"], *post["tags"])
    #> Hello Ada python web
    #> Flask Ada
