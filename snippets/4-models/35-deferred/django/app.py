# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, User

ada = User.objects.create(name="ada")
body = "word " * 1800
hello = Article(title="Hello", body=body, author=ada)
tools = Article(title="Tools", body=body, author=ada)
Article.objects.bulk_create([hello, tools])

query = Article.objects.order_by("id")


# --8<-- [start:focus]
def sent():
    """The number of queries, and whether one had a body."""
    captured = [info["sql"] for info in queries]
    return len(captured), any("body" in sql for sql in captured)


# a list of titles has no use for the bodies
with CaptureQueriesContext(connection) as queries:
    slim = query.defer("body")
    for article in slim:
        print(article.title, article.author_id)
        #> Hello 1
        #> Tools 1
    print(*sent())
    #> 1 False

    # asked for after all: one query for each article
    print(len(article.body))
    #> 9000
    print(*sent())
    #> 2 True

# only these, of both tables
with CaptureQueriesContext(connection) as queries:
    slim = query.select_related("author")
    slim = slim.only("title", "author__name")
    for article in slim:
        print(article.title, "by", article.author.name)
        #> Hello by ada
        #> Tools by ada
    print(*sent())
    #> 1 False

# no objects at all
with CaptureQueriesContext(connection) as queries:
    rows = query.values_list("title", "author__name")
    print(list(rows))
    #> [('Hello', 'ada'), ('Tools', 'ada')]
    print(*sent())
    #> 1 False
# --8<-- [end:focus]
