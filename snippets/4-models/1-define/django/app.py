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
    user = models.ForeignKey(User, on_delete=models.CASCADE)

    class Meta:
        app_label = "blog"


# --8<-- [end:focus]
with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Article)

ada = User.objects.create(name="Ada")
Article.objects.create(title="Hello", user=ada)

article = Article.objects.get()
print(article.title, "by", article.user.name)
#> Hello by Ada
print(*(field.column for field in Article._meta.fields))
#> id title user_id
