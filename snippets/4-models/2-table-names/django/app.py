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
    name = models.CharField(max_length=16, unique=True)

    class Meta:
        app_label = "MyShop"


class BlogTag(models.Model):
    class Meta:
        app_label = "MyShop"


class Article(models.Model):
    user = models.ForeignKey(
        "User", on_delete=models.CASCADE, to_field="name"
    )

    class Meta:
        app_label = "MyShop"
        db_table = "posts"


# --8<-- [end:focus]
with connection.schema_editor() as editor:
    for model in (User, BlogTag, Article):
        editor.create_model(model)

for name in sorted(connection.introspection.table_names()):
    print(name)
    #> MyShop_blogtag
    #> MyShop_user
    #> posts

print(Article._meta.get_field("user").target_field)
#> MyShop.User.name
