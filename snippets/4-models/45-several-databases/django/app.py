# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import IntegrityError, connections, transaction

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()

from blog.models import Article
from stats.models import Visit

# --8<-- [start:focus]
for name in "default", "stats":
    call_command(
        "migrate", database=name, run_syncdb=True, verbosity=0
    )

# each table is in one database
print(connections["default"].introspection.table_names())
#> ['blog_article']
print(connections["stats"].introspection.table_names())
#> ['stats_visit']

# the router knows where a model lives
hello = Article.objects.create(title="Hello")
Visit.objects.create(article_id=hello.id)

articles = Article.objects.all()
visits = Visit.objects.all()
print(articles.count(), visits.count())
#> 1 1

# a database by its name
with connections["stats"].cursor() as cursor:
    sql = "SELECT article_id FROM stats_visit"
    cursor.execute(sql)
    print(cursor.fetchall())
    #> [(1,)]

# both undone
try:
    with transaction.atomic(), transaction.atomic("stats"):
        Visit.objects.create(article_id=hello.id)
        Article.objects.create(title="Hello")
except IntegrityError:
    print("there is a Hello")
    #> there is a Hello
print(articles.count(), visits.count())
#> 1 1
# --8<-- [end:focus]
