# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

import django
from django.core.management import call_command
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
django.setup()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

made = []  # the rows that the driver has made


def note(cursor, row):
    made.append(row[0])
    return row


for title in "Admin", "Draft", "Forms", "Hello", "Tools":
    Article.objects.create(title=title)
connection.connection.row_factory = note

# --8<-- [start:focus]
sql = "SELECT title FROM blog_article ORDER BY title"

# all at once
with connection.cursor() as cursor:
    cursor.execute(sql)
    rows = cursor.fetchall()
print(rows[0][0], len(made))
#> Admin 5

# two at a time
made.clear()
with connection.cursor() as cursor:
    cursor.execute(sql)
    while rows := cursor.fetchmany(2):
        print([title for (title,) in rows], len(made))
        #> ['Admin', 'Draft'] 2
        #> ['Forms', 'Hello'] 4
        #> ['Tools'] 5

# a loop that ends early
made.clear()
with connection.cursor() as cursor:
    cursor.execute(sql)
    for (title,) in cursor:
        print(title, len(made))
        #> Admin 1
        #> Draft 2
        if title == "Draft":
            break
# --8<-- [end:focus]
