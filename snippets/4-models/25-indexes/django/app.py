# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

import django
from django.core.management import call_command
from django.db.models.functions import Lower

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article


# --8<-- [start:focus]
def index(query):
    """The index that the database would take, if any."""
    found = re.search(r"INDEX (\w+)", query.explain())
    return found[1] if found else None


# foreign keys
articles = Article.objects.all()
print(index(articles.filter(author=1)) is not None)
#> True
print(index(articles.filter(reviewer=1)))
#> None

# two columns: for both, for the first, for the second alone
print(index(articles.filter(rating=5, title="Hello")))
#> rating_title
print(index(articles.filter(rating=5).order_by("title")))
#> rating_title
print(index(articles.filter(title="Hello")))
#> None

# an expression: the query has to use the same
lower = articles.annotate(lower=Lower("title"))
print(index(lower.filter(lower="hello")))
#> title_lower
print(index(articles.filter(title__iexact="hello")))
#> None

# some of the rows: the query has to ask for those
print(index(articles.filter(published=False, title="Hello")))
#> drafts
print(index(articles.filter(published=True, title="Hello")))
#> None
# --8<-- [end:focus]
