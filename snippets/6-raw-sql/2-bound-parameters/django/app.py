# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "dj-database-url>=3",
#     "django>=5.2",
#     "pymysql>=1.2",
# ]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import Client

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
app = get_wsgi_application()

AUTHORS = [
    ("Ada", "ada@example.org"),
    ("O'Neil", "oneil@example.org"),
]
with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE author (name TEXT, email TEXT)")
    cursor.executemany(
        "INSERT INTO author VALUES (%s, %s)", AUTHORS
    )

client = Client()
for name in "Ada", "' OR 'a'='a":
    for path in "/unsafe", "/safe":
        emails = client.get(path, {"name": name}).json()
        print(path, name, len(emails))
        #> /unsafe Ada 1
        #> /safe Ada 1
        #> /unsafe ' OR 'a'='a 2
        #> /safe ' OR 'a'='a 0

print(*client.get("/safe", {"name": "O'Neil"}).json())
#> oneil@example.org
