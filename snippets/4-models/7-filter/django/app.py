# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.db import connection, models
from django.db.models import Q

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    }
)
django.setup()


class User(models.Model):
    name = models.CharField(max_length=16)

    class Meta:
        app_label = "blog"


class Article(models.Model):
    title = models.CharField(max_length=100)
    user = models.ForeignKey(User, on_delete=models.CASCADE)

    class Meta:
        app_label = "blog"


with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Article)

ada = User.objects.create(name="Ada")
grace = User.objects.create(name="Grace")
Article.objects.bulk_create(
    [
        Article(title="Hello", user=ada),
        Article(title="Help", user=grace),
        Article(title="World", user=ada),
    ]
)

# --8<-- [start:focus]
articles = Article.objects.order_by("id")
queries = [
    articles.filter(title="Hello"),
    articles.filter(title__exact="Hello"),
    articles.exclude(title="Hello"),
    articles.filter(title__startswith="Hel"),
    articles.filter(title__in=["Hello", "World"]),
    articles.filter(Q(title="Help") | Q(id__gt=2)),
    articles.filter(user__name="Ada"),
]
# --8<-- [end:focus]
for query in queries:
    titles = [article.title for article in query]
    print(type(query).__name__, *titles)
    #> QuerySet Hello
    #> QuerySet Hello
    #> QuerySet Help World
    #> QuerySet Hello Help
    #> QuerySet Hello World
    #> QuerySet Help World
    #> QuerySet Hello World

try:
    articles.filter_by(title="Hello")
except AttributeError as error:
    print(type(error).__name__)
    #> AttributeError
