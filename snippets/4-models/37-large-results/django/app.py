# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection
from django.db.models.signals import post_init
from django.dispatch import receiver
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

names = "ada", "grace", "linus", "margaret", "barbara"
for name in names:
    user = User.objects.create(name=name)
    Article.objects.create(
        title=f"{name} says hello", author=user
    )

made = []  # the users that were made objects of


@receiver(post_init, sender=User)
def count(instance, **kwargs):
    made.append(instance.name)


# --8<-- [start:focus]
def articles(users):
    with CaptureQueriesContext(connection) as queries:
        found = [a for u in users for a in u.articles.all()]
    return f"{len(found)} articles, {len(queries)} queries"


def first(users):
    made.clear()
    user = next(iter(users))
    return f"{user.name}, {len(made)} objects"


# all at once
users = User.objects.prefetch_related("articles").order_by("id")
print(articles(users.all()))
#> 5 articles, 2 queries
print(first(users.all()))
#> ada, 5 objects

# two at a time, and what belongs to these two
print(articles(users.iterator(chunk_size=2)))
#> 5 articles, 4 queries
print(first(users.iterator(chunk_size=2)))
#> ada, 2 objects

# without objects
made.clear()
names = User.objects.order_by("id").values_list("name", flat=True)
name = next(names.iterator(chunk_size=2))
print(f"{name}, {len(made)} objects")
#> ada, 0 objects
# --8<-- [end:focus]
