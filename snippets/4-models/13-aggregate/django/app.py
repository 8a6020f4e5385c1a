# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models
from django.db.models import Count, Max, Sum


class Blog(AppConfig):
    name = __name__
    label = "blog"


settings.configure(
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
    views = models.IntegerField()
    user = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="articles"
    )

    class Meta:
        app_label = "blog"


with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Article)

ada = User.objects.create(name="Ada")
grace = User.objects.create(name="Grace")
linus = User.objects.create(name="Linus")
ada.articles.create(title="Hello", views=3)
ada.articles.create(title="Routes", views=5)
grace.articles.create(title="Forms", views=7)

# --8<-- [start:focus]
print("articles:", Article.objects.count())
#> articles: 3
views = Article.objects.aggregate(
    total=Sum("views"),
    most=Max("views"),
)
print("views:", views["total"], "most:", views["most"])
#> views: 15 most: 7

per_user = User.objects.annotate(
    number=Count("articles"),
    views=Sum("articles__views", default=0),
).order_by("name")
for user in per_user:
    print(user.name, user.number, user.views)
    #> Ada 2 8
    #> Grace 1 7
    #> Linus 0 0
for user in per_user.filter(number__gt=1):
    print("several:", user.name)
    #> several: Ada
# --8<-- [end:focus]
