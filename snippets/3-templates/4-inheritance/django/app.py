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
for path in ["/", "/about/"]:
    for line in client.get(path).text.splitlines():
        if line.strip():
            print(line)
            #> <!doctype html>
            #> <title>Articles | Blog</title>
            #> <nav>
            #> <a href="/">Articles</a>
            #> <a href="/about/">About</a>
            #> </nav>
            #> <main>
            #> <p>Hello</p>
            #> <p>Tools</p>
            #> </main>
            #> <!doctype html>
            #> <title>About | Blog</title>
            #> <nav>
            #> <a href="/">Articles</a>
            #> </nav>
            #> <main>
            #> <p>By ada and grace</p>
            #> </main>
# --8<-- [end:focus]
