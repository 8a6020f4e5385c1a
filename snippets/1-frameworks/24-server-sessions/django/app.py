# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from datetime import UTC, datetime

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", verbosity=0)

from django.contrib.sessions.models import Session


def look(key):
    client = Client()
    client.cookies["sessionid"] = key
    page = client.get("/").json()
    return len(page["draft"]), page["editor"]


# --8<-- [start:focus]
# a draft of 5000 characters; what the browser holds of it
client = Client()
client.post("/draft/", {"text": "word " * 1000})
before = client.cookies["sessionid"].value
print("word" in before, len(before) < 50)
#> False True

# log-in: a new key for the same draft; the old one is void
client.post("/login/", {"password": "analytical"})
after = client.cookies["sessionid"].value
print(look(before))
#> (0, False)
print(look(after))
#> (5000, True)

# the server ends it
Session.objects.filter(pk=after).delete()
print(look(after))
#> (0, False)

# log-out deletes the row; a visitor who stays away leaves it
for leave in True, False:
    client = Client()
    client.post("/draft/", {"text": "Hello"})
    if leave:
        client.post("/logout/")
    print(Session.objects.count())
    #> 0
    #> 1

# it expires, and is cleared
old = datetime(2000, 1, 1, tzinfo=UTC)
Session.objects.update(expire_date=old)
call_command("clearsessions")
print(Session.objects.count())
#> 0
# --8<-- [end:focus]
