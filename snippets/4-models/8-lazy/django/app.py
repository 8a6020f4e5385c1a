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


class User(models.Model):
    name = models.CharField(max_length=16)

    class Meta:
        app_label = "blog"


class Article(models.Model):
    title = models.CharField(max_length=100)
    user = models.ForeignKey(User, on_delete=models.CASCADE)

    class Meta:
        app_label = "blog"


statements = []


def record(execute, sql, params, many, context):
    statements.append(sql)
    return execute(sql, params, many, context)


with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Article)

ada = User.objects.create(name="Ada")
Article.objects.create(title="Hello", user=ada)

with connection.execute_wrapper(record):
    # --8<-- [start:focus]
    query = Article.objects.filter(title="Hello")
    query = query.order_by("id")
    print("built", len(statements))
    #> built 0

    [article] = query
    print("read", len(statements))
    #> read 1

    [article] = query
    print("read again", len(statements))
    #> read again 1

    print(article.user.name, len(statements))
    #> Ada 2
    # --8<-- [end:focus]
