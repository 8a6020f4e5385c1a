# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())


def columns(name):
    with connection.cursor() as cursor:
        columns = connection.introspection.get_table_description(
            cursor, f"blog_{name}"
        )
    return sorted(column.name for column in columns)


# --8<-- [start:focus]
# python manage.py migrate blog 0001, and then to the newest
call_command("migrate", "blog", "0001", verbosity=0)
print(*columns("article"))
#> author_id id published slug text title
call_command("migrate", verbosity=0)
print(*columns("article"))
#> author_id id published slug summary text title

# does a model lack a migration? it would exit with 1
check = call_command("makemigrations", check=True, verbosity=0)
print(check or 0)
#> 0

# one layout for all pages, and for what is missing
call_command("seed")
client = Client()
for path in "/", "/articles/notes/", "/nothing/":
    response = client.get(path)
    title = re.search("<title>(.*)</title>", response.text)[1]
    home = re.search('<a href="/">(.*)</a>', response.text)[1]
    print(response.status_code, title, "under", home)
    #> 200 Blog under Blog
    #> 200 Notes under Blog
    #> 404 Not found under Blog
page = client.get("/").text
print(*re.findall("<p>(.*)</p>", page), sep="\n")
"""
Taped into the logbook.
Who translates, and why.
What the engine may do.
How this blog began.
"""

# back and forward: the articles stay, their summaries do not
call_command("migrate", "blog", "0001", verbosity=0)
print("summary" in columns("article"))
#> False
call_command("migrate", verbosity=0)
page = client.get("/").text
print(re.findall("<p>(.*)</p>", page))
#> ['', '', '', '']
# --8<-- [end:focus]
