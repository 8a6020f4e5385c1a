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
Article.objects.create(title="Hello", author=ada)
Article.objects.create(title="Tools", author=ada)

# --8<-- [start:focus]
with CaptureQueriesContext(connection) as queries:
    # built, not sent
    query = Article.objects.exclude(title="Draft")
    query = query.order_by("id")
    print(len(queries))
    #> 0

    # sent, and its rows kept
    articles = query.all()
    for article in articles:
        print(article.title, len(queries))
        #> Hello 1
        #> Tools 1
    print(len(articles), len(queries))
    #> 2 1

    # sent again
    articles = query.all()
    print(len(articles), len(queries))
    #> 2 2

    # what was not asked for comes late
    print(articles[0].author.name, len(queries))
    #> ada 3

with CaptureQueriesContext(connection) as queries:
    # asked for along with the rest
    query = query.select_related("author")
    articles = list(query)
    print(len(queries))
    #> 1

    print(articles[0].author.name, len(queries))
    #> ada 1
# --8<-- [end:focus]
