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
for line in client.get("/").text.splitlines():
    if line.strip():
        print(line)
        #> <!doctype html>
        #> <title>Blog</title>
        #> <input name="q" value=""
        #>        hx-get="/" hx-target="main"
        #>        hx-trigger="input delay:200ms">
        #> <main>
        #> <h2>Articles</h2>
        #> <p>Hello</p>
        #> <p>Hello again</p>
        #> <p>Tools</p>
        #> </main>
        #> <h2>Tags</h2>
        #> <p>web</p>
        #> <p>q&amp;a</p>

# what htmx sends while somebody types
htmx = {"HX-Request": "true"}
response = client.get("/?q=again", headers=htmx)
for line in response.text.splitlines():
    if line.strip():
        print(line)
        #> <h2>Articles</h2>
        #> <p>Hello again</p>
print(response.status_code, response["Vary"])
#> 200 HX-Request
# --8<-- [end:focus]
