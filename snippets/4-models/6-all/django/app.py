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

User.objects.bulk_create([User(name="Ada"), User(name="Grace")])

# --8<-- [start:focus]
users = User.objects.all().order_by("id")
print(type(users).__name__)
#> QuerySet
print(type(users[:1]).__name__)
#> QuerySet
print(users[0].name, len(users))
#> Ada 2
for user in users:
    print(user.name)
    #> Ada
    #> Grace
# --8<-- [end:focus]

print(type(list(users)).__name__)
#> list
print(type(User.objects.filter(id__gt=1)).__name__)
#> QuerySet
