# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.db import (
    IntegrityError,
    connection,
    models,
    transaction,
)

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
    name = models.CharField(max_length=16, unique=True)

    class Meta:
        app_label = "blog"


# --8<-- [start:focus]
class Article(models.Model):
    title = models.CharField(max_length=100)
    views = models.IntegerField(default=0)
    user = models.ForeignKey(User, on_delete=models.CASCADE)

    class Meta:
        app_label = "blog"
        constraints = [
            models.UniqueConstraint(
                fields=["user", "title"], name="title_once"
            ),
            models.CheckConstraint(
                condition=models.Q(views__gte=0),
                name="views_not_negative",
            ),
        ]


def save(record):
    try:
        with transaction.atomic():
            record.save()
    except IntegrityError:
        return "refused"
    return "saved"


# --8<-- [end:focus]

with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Article)

print(save(User(name="Ada")), save(User(name="Ada")))
#> saved refused
print(save(Article(title="Hello", user_id=1)))
#> saved
print(save(Article(title="Hello", user_id=1)))
#> refused
print(save(Article(title="Forms", user_id=1, views=-1)))
#> refused

with transaction.atomic():
    try:
        User.objects.create(name="Ada")
    except IntegrityError:
        try:
            User.objects.count()
        except transaction.TransactionManagementError:
            print("roll back first")
            #> roll back first
print("users:", User.objects.count())
#> users: 1
