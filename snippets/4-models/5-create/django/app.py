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


with connection.schema_editor() as editor:
    editor.create_model(User)

# --8<-- [start:focus]
ada = User(name="Ada")
print(ada.id)
#> None

ada.save()
print(ada.id)
#> 1

grace = User.objects.create(name="Grace")
print(grace.id)
#> 2
# --8<-- [end:focus]

print(User("Alan").id)
#> Alan

lost = User()
lost.username = "Alan"
lost.save()
lost.refresh_from_db()
print(lost.id, repr(lost.name))
#> 3 ''
