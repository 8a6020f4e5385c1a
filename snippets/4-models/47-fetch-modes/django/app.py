# /// script
# requires-python = ">=3.12"
# dependencies = ["django>=6.1"]
# ///
import os

import django
from django.core.exceptions import FieldFetchBlocked
from django.core.management import call_command
from django.db import connection, models
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

for name in "ada", "grace", "linus", "guido":
    author = User.objects.create(name=name)
    Article.objects.create(title=f"By {name}", author=author)


# --8<-- [start:focus]
def use(articles, value):
    """Read something of each article; count the queries."""
    with CaptureQueriesContext(connection) as queries:
        try:
            found = [value(article) for article in articles]
        except FieldFetchBlocked:
            return "refused"
    return f"{len(found)} in {len(queries)} queries"


def author(article):
    return article.author.name


def text(article):
    return article.text


articles = Article.objects.order_by("pk")

# one by one, when it is used: the default
print("one by one:", use(articles.all(), author))
#> one by one: 4 in 5 queries

# for all of them
peers = articles.fetch_mode(models.FETCH_PEERS)
print("for all:", use(peers, author))
#> for all: 4 in 2 queries

# never: whoever forgets to load it is told
strict = articles.fetch_mode(models.FETCH_RAISE)
print("never:", use(strict, author))
#> never: refused
loaded = strict.select_related("author")
print("never, but loaded:", use(loaded, author))
#> never, but loaded: 4 in 1 queries

# a column that was left out
print("the text:", use(articles.defer("text"), text))
#> the text: 4 in 5 queries
print("never:", use(strict.defer("text"), text))
#> never: refused
# --8<-- [end:focus]
