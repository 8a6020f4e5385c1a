# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.apps import AppConfig
from django.conf import settings
from django.db import connection, models


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


# --8<-- [start:focus]
class User(models.Model):
    name = models.CharField(max_length=16)

    class Meta:
        app_label = "blog"


class Tag(models.Model):
    name = models.CharField(max_length=20)
    user = models.ForeignKey(User, on_delete=models.PROTECT)

    class Meta:
        app_label = "blog"


class Article(models.Model):
    title = models.CharField(max_length=100)
    user = models.ForeignKey(User, on_delete=models.CASCADE)
    tag = models.ForeignKey(
        Tag, on_delete=models.SET_NULL, null=True
    )

    class Meta:
        app_label = "blog"


# --8<-- [end:focus]

with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Tag)
    editor.create_model(Article)


def titles(query):
    return ", ".join(a.title for a in query)


ada = User.objects.create(name="Ada")
grace = User.objects.create(name="Grace")
python = Tag.objects.create(name="python", user=ada)
Article.objects.create(title="Hello", user=ada, tag=python)
Article.objects.create(title="Routes", user=ada)
Article.objects.create(title="Forms", user=grace)

try:
    ada.delete()
except models.ProtectedError:
    print("Ada still owns a tag")
    #> Ada still owns a tag

python.delete()
untagged = Article.objects.filter(tag=None)
print("without a tag:", titles(untagged))
#> without a tag: Hello, Routes, Forms

ada.delete()
print("after Ada:", titles(Article.objects.all()))
#> after Ada: Forms
