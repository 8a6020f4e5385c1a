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
# which index does the database take?
def used(query):
    found = re.search(r"INDEX (\w+)", query.explain())
    return found[1] if found else "none: it reads all rows"


articles = Article.objects.all()

# one author's, best first: found and sorted by the index
query = articles.filter(author_id=1).order_by("-rating")
print(used(query))
#> article_author_rating

# by rating alone: it begins with the author
query = articles.filter(rating=5)
print(used(query))
#> none: it reads all rows

# by title: the index is on lower(title)
query = articles.filter(title="Hello")
print(used(query))
#> none: it reads all rows

query = articles.annotate(lower=Lower("title"))
query = query.filter(lower="hello")
print(used(query))
#> article_lower_title

# by title among the drafts, the few that the index has
query = articles.filter(draft=True, title="Hello")
print(used(query))
#> article_draft_title
# --8<-- [end:focus]
