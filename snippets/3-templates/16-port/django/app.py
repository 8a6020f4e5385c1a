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
        #> <title>New | Blog</title>
        #> <h2>1.
        #> Hello…</h2>
        #> <p>09/03/2026
        #> not rated
        #> 9
        #> new</p>
        #> <i>web (2)</i>
        #> <i>python (5)</i>
        #> <a href="/articles/1/">Read</a>
        #> <h2>2.
        #> Tools</h2>
        #> <p>28/02/2026
        #> 4
        #> 251
        #> read</p>
        #> <i>no tags</i>
        #> <a href="/articles/2/">Read</a>
        #> <p>{{ n }}</p>
# --8<-- [end:focus]
