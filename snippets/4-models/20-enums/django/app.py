# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article, Status

# --8<-- [start:focus]
hello = Article(title="Hello", status=Status.ONLINE)
tools = Article(title="Tools")
Article.objects.bulk_create([hello, tools])
hello = Article.objects.get(title="Hello")

# compared, and shown
print(hello.status == Status.ONLINE, hello.get_status_display())
#> True On the site

# what the database has
sql = "SELECT title, status FROM blog_article ORDER BY id"
with connection.cursor() as cursor:
    cursor.execute(sql)
    print(*cursor)
    #> ('Hello', 'online') ('Tools', 'draft')

# from the text of a form or URL, and into a query
status = Status("draft")
query = Article.objects.filter(status=status)
print(list(query.values_list("title", flat=True)))
#> ['Tools']

# for a menu
print(Status.choices)
#> [('draft', 'Draft'), ('online', 'On the site')]

# not one of them, in Python
ads = Article(title="Ads", status="deleted")
try:
    ads.full_clean()
except ValidationError:
    print("refused by the model")
    #> refused by the model

# not one of them, in SQL
sql = "UPDATE blog_article SET status = 'deleted'"
try:
    with connection.cursor() as cursor:
        cursor.execute(sql)
except IntegrityError:
    print("refused by the database")
    #> refused by the database
# --8<-- [end:focus]
