# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection
from django.db.models import Prefetch
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Tag, User

ada = User.objects.create(name="ada")
grace = User.objects.create(name="grace")
linus = User.objects.create(name="linus")  # has no articles
python = Tag.objects.create(name="python")
hello = Article(title="Hello", rating=5, author=ada)
routes = Article(title="Routes", rating=3, author=ada)
forms = Article(title="Forms", rating=5, author=grace)
draft = Article(title="Draft", author=grace)
Article.objects.bulk_create([hello, routes, forms, draft])
python.articles.add(hello, routes)


# --8<-- [start:focus]
def titles(users):
    with CaptureQueriesContext(connection) as queries:
        found = [a.title for u in users for a in u.articles.all()]
    return f"{len(found)} titles, {len(queries)} queries"


def tags(users):
    with CaptureQueriesContext(connection) as queries:
        articles = [a for u in users for a in u.articles.all()]
        found = [t.name for a in articles for t in a.tags.all()]
    return f"{len(found)} tags, {len(queries)} queries"


def authors(articles):
    with CaptureQueriesContext(connection) as queries:
        found = [article.author.name for article in articles]
    return f"{len(found)} names, {len(queries)} queries"


# a collection: lazily, with a second query
users = User.objects.all()
print(titles(users.all()))
#> 4 titles, 4 queries
print(titles(users.prefetch_related("articles")))
#> 4 titles, 2 queries

# a collection of a collection
print(tags(users.all()))
#> 2 tags, 8 queries
print(tags(users.prefetch_related("articles__tags")))
#> 2 tags, 3 queries

# only some of the collection
best = Article.objects.filter(rating=5)
print(titles(users.prefetch_related(Prefetch("articles", best))))
#> 2 titles, 2 queries

# the parent: lazily, by a join, with a second query
articles = Article.objects.all()
print(authors(articles.all()))
#> 4 names, 5 queries
print(authors(articles.select_related("author")))
#> 4 names, 1 queries
print(authors(articles.prefetch_related("author")))
#> 4 names, 2 queries
# --8<-- [end:focus]
