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
for line in Client().get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <h1>ada</h1>
        #> <h2>1.1
        #> Hello</h2>
        #> web,
        #> py
        #> <h2>1.2
        #> Again</h2>
        #> no tags
        #> <h1>grace</h1>
        #> <p>Nothing yet</p>
# --8<-- [end:focus]
