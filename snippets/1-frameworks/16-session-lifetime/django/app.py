# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

# --8<-- [start:focus]
client = Client()
cookies = set()

for form in {}, {"remember": "on"}:
    client.post("/start/", form)
    cookies.add(client.cookies["sessionid"].value)
    # how long does the browser keep it? 0: until it is closed
    age = client.cookies["sessionid"]["max-age"] or 0
    days = age / 86400

    # a list in the session is changed
    client.post("/lost/")
    client.post("/later/")
    later = client.get("/").json()["later"]

    # does reading it put off the end?
    again = "sessionid" in client.get("/").cookies
    print(f"{days:.0f} days", later, again)
    #> 0 days ['kept'] False
    #> 7 days ['kept'] False

# the second start had a cookie of its own
print(len(cookies))
#> 2
# --8<-- [end:focus]
