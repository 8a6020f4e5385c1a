# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models, reset_queries


class Blog(AppConfig):
    name = __name__
    label = "blog"


settings.configure(
    DEBUG=True,
    INSTALLED_APPS=[f"{__name__}.Blog"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    },
)
django.setup()


class User(models.Model):
    name = models.CharField(max_length=16)

    class Meta:
        app_label = "blog"


class Article(models.Model):
    title = models.CharField(max_length=100)
    user = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="articles"
    )

    class Meta:
        app_label = "blog"


with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Article)

for name in "Ada", "Grace", "Linus":
    user = User.objects.create(name=name)
    user.articles.create(title=f"{name} says hello")
    user.articles.create(title=f"{name} says goodbye")


# --8<-- [start:focus]
def titles(users):
    reset_queries()
    found = [a.title for u in users for a in u.articles.all()]
    queries = len(connection.queries)
    return f"titles: {len(found)}, queries: {queries}"


def authors(articles):
    reset_queries()
    found = [article.user.name for article in articles]
    queries = len(connection.queries)
    return f"names: {len(found)}, queries: {queries}"


users = User.objects.all()
print(titles(users))
#> titles: 6, queries: 4
print(titles(users.prefetch_related("articles")))
#> titles: 6, queries: 2

articles = Article.objects.all()
print(authors(articles))
#> names: 6, queries: 7
print(authors(articles.select_related("user")))
#> names: 6, queries: 1
# --8<-- [end:focus]
