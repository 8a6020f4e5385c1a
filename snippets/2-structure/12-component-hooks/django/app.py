# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
client = Client()
for path in ["/", "/staff/"]:
    response = client.get(path)
    print(response.text, response.headers.get("Cache-Control"))
    #> Articles None
    #> Drafts no-store

with override_settings(STAFF_CLOSED=True):
    response = client.get("/staff/")
    print(response.status_code, response.text.strip())
    #> 503 <p>Back in an hour</p>
    print(response.headers["Retry-After"])
    #> 3600
    print(response.headers.get("Cache-Control"))
    #> no-store

    # the other component, and an address that nobody has
    for path in ["/", "/staff/nothing/"]:
        print(client.get(path).status_code)
        #> 200
        #> 404
# --8<-- [end:focus]
