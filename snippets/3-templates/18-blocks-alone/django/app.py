# /// script
# requires-python = ">=3.12"
# dependencies = ["django>=6.0"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
client = Client()
for line in client.get("/?q=Hello").text.splitlines():
    if line.strip():
        print(line)
        #> <!doctype html>
        #> <title>Blog</title>
        #> <input name="q" value="Hello"
        #>        hx-get="/" hx-target="main"
        #>        hx-trigger="input delay:200ms">
        #> <main>
        #> <h2>2 found</h2>
        #> <p>Hello</p>
        #> <p>Hello again</p>
        #> </main>

# what htmx sends while somebody types: the list alone
htmx = {"HX-Request": "true"}
response = client.get("/?q=again", headers=htmx)
for line in response.text.splitlines():
    if line.strip():
        print(line)
        #> <h2>1 found</h2>
        #> <p>Hello again</p>
print(response.status_code, response["Vary"])
#> 200 HX-Request

# and one row, after it was edited
print(client.get("/articles/3/row/").text.strip())
#> <p>Q&amp;A</p>
# --8<-- [end:focus]
