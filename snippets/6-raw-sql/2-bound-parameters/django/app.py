# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
#     "pymysql>=1.2",
# ]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import User

ada = User.objects.create(name="ada")

# --8<-- [start:focus]
# one statement, many rows
ROWS = [
    ("Hello", True, ada.id),
    ("O'Neil", True, ada.id),
    ("Draft", False, ada.id),
]
with connection.cursor() as cursor:
    cursor.executemany(
        "INSERT INTO blog_article (title, published, author_id)"
        " VALUES (%s, %s, %s)",
        ROWS,
    )

client = Client()
for title in "Hello", "' OR 'a'='a":
    for path in "/unsafe/", "/safe/":
        found = client.get(path, {"title": title})
        print(path, title, found.json())
        #> /unsafe/ Hello ['Hello']
        #> /safe/ Hello ['Hello']
        #> /unsafe/ ' OR 'a'='a ['Hello', "O'Neil", 'Draft']
        #> /safe/ ' OR 'a'='a []

found = client.get("/safe/", {"title": "O'Neil"})
print(found.json())
#> ["O'Neil"]
# --8<-- [end:focus]
