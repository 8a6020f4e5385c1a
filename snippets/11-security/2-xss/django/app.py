# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json
import os
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog.templatetags.web import web


class Runs(HTMLParser):
    """What a browser would run of a page."""

    def __init__(self, page):
        super().__init__()
        self.found, self.script = [], False
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        data = ("type", "application/json") in attrs
        self.script = tag == "script" and not data
        for name, value in attrs:
            scheme = urlsplit(value or "").scheme
            if name.startswith("on") or scheme == "javascript":
                self.found.append(f"{name}: {value}")

    def handle_endtag(self, tag):
        self.script = False

    def handle_data(self, data):
        if self.script:
            self.found.append(f"script: {data}")


# --8<-- [start:focus]
client = Client()
for code in Runs(client.get("/careless/").text).found:
    print(code)
    #> script: alert(1)
    #> onmouseover: alert(1)
    #> href: JavaScript:alert(1)
    #> onclick: greet('');alert(1);('')
    #> script: const motto = `${alert(1)}`;

page = client.get("/").text
print(Runs(page).found)
#> []
data = re.search('application/json">(.*)</script>', page)[1]
print(json.loads(data))  # as a script of the page would
#> ${alert(1)}
print(client.get("/hello/?name=<script>").text)
#> Hello, &lt;script&gt;

for link in (
    "https://ada.example/",
    "data:text/html,x",
    "https://[",
):
    print(link, web(link) == link)
    #> https://ada.example/ True
    #> data:text/html,x False
    #> https://[ False
# --8<-- [end:focus]
