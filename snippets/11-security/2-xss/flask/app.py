# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "markupsafe>=2.1"]
# ///
import json
import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

from flask import Flask, render_template, request
from markupsafe import escape

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]


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
# what a visitor wrote into the fields of his profile
VISITOR = {
    "text": "<script>alert(1)</script>",
    "word": "x onmouseover=alert(1)",
    "link": "JavaScript:alert(1)",
    "name": "');alert(1);('",
    "motto": "${alert(1)}",
}


@app.template_filter()
def web(url):
    """The address, if a link may lead there."""
    try:
        scheme = urlsplit(url).scheme
    except ValueError:  # "https://[" must not be a 500
        return "#"
    return url if scheme in WEB else "#"


WEB = {"http", "https"}


@app.get("/careless/")
def careless():
    return render_template("careless.html", **VISITOR)


@app.get("/")
def careful():
    return render_template("careful.html", **VISITOR)


@app.get("/hello/")
def hello():
    # no template: nobody escapes but you
    return f"Hello, {escape(request.args.get('name', ''))}"


client = app.test_client()
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
