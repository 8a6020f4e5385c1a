# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import django
from django.conf import settings
from django.db import connection, models
from django.db.models.signals import post_save
from django.dispatch import receiver

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
    views = models.IntegerField(default=0)
    user = models.ForeignKey(User, on_delete=models.CASCADE)

    class Meta:
        app_label = "blog"


updated = []


@receiver(post_save, sender=Article)
def remember(instance, created, **kwargs):
    if not created:
        updated.append(instance.title)


with connection.schema_editor() as editor:
    editor.create_model(User)
    editor.create_model(Article)

ada = User.objects.create(name="Ada")
grace = User.objects.create(name="Grace")
hello = Article.objects.create(title="Hello", user=ada)
routes = Article.objects.create(title="Routes", user=ada)
forms = Article.objects.create(title="Forms", user=grace)

# --8<-- [start:focus]
hello.title = "Hello again"
hello.views = models.F("views") + 1
hello.save(update_fields=["title", "views"])
hello.refresh_from_db()
print(hello.title, hello.views)
#> Hello again 1

rows = Article.objects.filter(user=ada).update(
    views=models.F("views") + 10
)
print("rows:", rows)
#> rows: 2
for article in hello, routes, forms:
    article.refresh_from_db()
print(hello.views, routes.views, forms.views)
#> 11 10 0
print("the listener saw:", *updated)
#> the listener saw: Hello again
# --8<-- [end:focus]
