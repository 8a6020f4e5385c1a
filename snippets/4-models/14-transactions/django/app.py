# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.db import connection, models, transaction

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


with connection.schema_editor() as editor:
    editor.create_model(User)


def register(name):
    if not name:
        raise ValueError("a user needs a name")
    User.objects.create(name=name)


def names():
    users = User.objects.order_by("id")
    return ", ".join(user.name for user in users) or "nobody"


# --8<-- [start:focus]
try:
    with transaction.atomic():
        for name in ["Ada", ""]:
            register(name)
except ValueError:
    pass
print("all or nothing:", names())
#> all or nothing: nobody

try:
    for name in ["Ada", ""]:
        register(name)
except ValueError:
    pass
print("one by one:", names())
#> one by one: Ada

with transaction.atomic():
    register("Grace")
    try:
        with transaction.atomic():
            register("Linus")
            register("")
    except ValueError:
        register("Margaret")
print("with a savepoint:", names())
#> with a savepoint: Ada, Grace, Margaret
# --8<-- [end:focus]
