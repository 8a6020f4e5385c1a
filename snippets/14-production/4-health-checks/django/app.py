# /// script
# requires-python = ">=3.11"
# dependencies = ["dj-database-url>=3.0", "django>=5.2"]
# ///
import logging
import os
from logging.handlers import BufferingHandler
from pathlib import Path

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
database = Path(connection.settings_dict["NAME"])
database.unlink(missing_ok=True)

from blog.models import Article

client = Client()


def ask(path, host="localhost"):
    response = client.get(path, headers={"host": host})
    return response.status_code, response.json()["problems"]


# --8<-- [start:focus]
print(ask("/healthz/live/"), ask("/healthz/ready/"))
#> (200, []) (503, ['migrations'])

# python manage.py migrate
call_command("migrate", verbosity=0)
Article.objects.create(title="Hello")
print(ask("/healthz/live/"), ask("/healthz/ready/"))
#> (200, []) (200, [])

# whoever asks by address is not one of ALLOWED_HOSTS
headers = {"host": "10.0.0.7"}
print(client.get("/", headers=headers).status_code)
#> 400
print(ask("/healthz/ready/", host="10.0.0.7"))
#> (200, [])

# the next release has migrated; this one still serves
NEWER = (
    "INSERT INTO django_migrations (app, name, applied)"
    " VALUES ('blog', '0002_newer', CURRENT_TIMESTAMP)"
)
with connection.cursor() as cursor:
    cursor.execute(NEWER)
print(ask("/healthz/ready/"), client.get("/").json())
#> (200, []) ['Hello']

# the database breaks: no reason to restart the process
logged = BufferingHandler(100)
logging.getLogger().addHandler(logged)
content = database.read_bytes()
database.write_bytes(b"not a database " * 100)
print(ask("/healthz/live/"), ask("/healthz/ready/"))
#> (200, []) (503, ['database'])
for record in logged.buffer:
    error = record.exc_info[0].__name__
    print("logged:", record.getMessage(), error)
    #> logged: no database DatabaseError
database.write_bytes(content)
print(ask("/healthz/ready/"))
#> (200, [])
# --8<-- [end:focus]
