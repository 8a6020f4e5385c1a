# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db.models import F
from django.db.models.signals import post_save
from django.dispatch import receiver

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
hello = Article.objects.create(title="Hello", author=ada)
routes = Article.objects.create(title="Routes", author=ada)
forms = Article.objects.create(title="Forms", author=grace)

updated = []


@receiver(post_save, sender=Article)
def remember(instance, **kwargs):
    updated.append(instance.title)


def visit(article):
    """Count a visit in the table, as another request does."""
    row = Article.objects.filter(pk=article.pk)
    row.update(views=F("views") + 1)


# --8<-- [start:focus]
# one object: name the field that is written
visit(hello)
hello.title = "Hello again"
hello.save(update_fields=["title"])
hello.refresh_from_db()
print(hello.title, hello.views)
#> Hello again 1

# all fields are written, with the views of before the visit
visit(hello)
hello.title = "Hello at last"
hello.save()
hello.refresh_from_db()
print(hello.title, hello.views)
#> Hello at last 1

# computed by the database
hello.views = F("views") + 1
hello.save(update_fields=["views"])
hello.refresh_from_db()
print(hello.views)
#> 2

# many rows, one statement
rows = Article.objects.filter(author=ada).update(
    views=F("views") + 10
)
print("rows:", rows)
#> rows: 2
print("objects:", hello.views, routes.views)
#> objects: 2 0
hello.refresh_from_db()
routes.refresh_from_db()
print("table:", hello.views, routes.views)
#> table: 12 10

# many rows, a value for each
routes.views, forms.views = 7, 8
Article.objects.bulk_update([routes, forms], ["views"])
articles = Article.objects.order_by("id")
print(list(articles.values_list("views", flat=True)))
#> [12, 7, 8]

print("heard:", updated)
#> heard: ['Hello again', 'Hello at last', 'Hello at last']
# --8<-- [end:focus]
