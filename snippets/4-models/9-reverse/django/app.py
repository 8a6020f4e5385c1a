# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.db import connection, models

settings.configure(
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": ":memory:",
        }
    }
)
django.setup()


# --8<-- [start:focus]
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


# --8<-- [end:focus]
class Tag(models.Model):
    name = models.CharField(max_length=20)
    # without related_name: tag_set
    user = models.ForeignKey(User, on_delete=models.CASCADE)

    class Meta:
        app_label = "blog"


with connection.schema_editor() as editor:
    for model in (User, Article, Tag):
        editor.create_model(model)

ada = User.objects.create(name="Ada")
ada.articles.create(title="World")
ada.articles.create(title="Hello")

for article in ada.articles.order_by("title"):
    print(article.title, "by", article.user.name)
    #> Hello by Ada
    #> World by Ada

print(type(ada.articles).__name__)
#> RelatedManager
try:
    list(ada.articles)
except TypeError as error:
    print(type(error).__name__)
    #> TypeError

ada.tag_set.create(name="python")
print(ada.tag_set.filter(name="python").get().user.name)
#> Ada
print(type(ada.tag_set).__name__)
#> RelatedManager
