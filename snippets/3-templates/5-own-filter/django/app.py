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
        #> <h1>Q &amp; A,</h1>
        #> <p>AL</p>
        #> <p>5 minutes</p>
        #> <p>or 3</p>
        #> <p>a long read</p>
# --8<-- [end:focus]
