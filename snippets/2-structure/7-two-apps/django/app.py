# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
client = Client()
for path in ["/", "/staff/", "/nothing/", "/staff/nothing/"]:
    print(client.get(path).text.strip())
    #> <a href="/">Blog</a>
    #> <a href="/staff/">Staff</a>
    #> Blog has no such page
    #> Staff has no such page
# --8<-- [end:focus]
