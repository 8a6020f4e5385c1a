# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
from django.apps import AppConfig
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.http import HttpResponse, HttpResponseNotFound
from django.test import Client
from django.urls import path

DATABASE = {
    "ENGINE": "django.db.backends.sqlite3",
    # in memory, and the same for all threads of a server
    "NAME": "file:blog?mode=memory&cache=shared",
}


# --8<-- [start:focus]
class BlogConfig(AppConfig):
    name = __name__
    label = "blog"


settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["*"],
    DATABASES={"default": DATABASE},
    INSTALLED_APPS=[f"{__name__}.BlogConfig"],
)
app = get_wsgi_application()


class User(models.Model):
    name = models.CharField(max_length=16)


class Article(models.Model):
    title = models.CharField(max_length=30)
    user = models.ForeignKey(User, on_delete=models.CASCADE)


# --8<-- [end:focus]
def index(request):
    users = User.objects.all()
    return HttpResponse(", ".join(user.name for user in users))


def show(request, pk):
    article = Article.objects.filter(pk=pk).first()
    if article is None:
        return HttpResponseNotFound("no such article")
    return HttpResponse(f"{article.title} by {article.user.name}")


urlpatterns = [path("", index), path("articles/<int:pk>", show)]

with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Article)
ada = User.objects.create(name="Ada")
User.objects.create(name="Grace")
Article.objects.create(title="Hello", user=ada)

client = Client()
print(client.get("/").text)
#> Ada, Grace
print(client.get("/articles/1").text)
#> Hello by Ada
