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
        #> <article>
        #> <h2>Q &amp; A</h2>
        #> <p>by ada</p>
        #> <p>web, py</p>
        #> </article>
        #> <article>
        #> <h2>Tools</h2>
        #> <p>by grace</p>
        #> </article>
        #> <h1>First of all</h1>
        #> <article>
        #> <h2>Q &amp; A</h2>
        #> <p>web, py</p>
        #> </article>
# --8<-- [end:focus]
