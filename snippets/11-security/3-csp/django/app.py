# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re
from html.parser import HTMLParser

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()


class Scripts(HTMLParser):
    """What a browser does with the code of a page."""

    def __init__(self, response):
        super().__init__()
        policy = response.headers["Content-Security-Policy"]
        allowed = re.search("script-src ([^;]*)", policy)[1]
        self.allowed, self.found = allowed.split(), []
        self.feed(response.text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "script":
            nonce = f"'nonce-{attrs.get('nonce')}'"
            own = attrs.get("src", "").startswith("/")
            runs = nonce in self.allowed
            runs |= own and "'self'" in self.allowed
            self.found.append((self.get_starttag_text(), runs))
        elif "onclick" in attrs:
            runs = "'unsafe-inline'" in self.allowed
            self.found.append((self.get_starttag_text(), runs))


# --8<-- [start:focus]
client = Client(headers={"Host": "localhost"})
response = client.get("/", secure=True)
policy = response.headers["Content-Security-Policy"]
nonce = re.search("nonce-([^']*)", policy)[1]
for directive in policy.replace(nonce, "…").split("; "):
    print(directive)
    #> default-src 'self'
    #> script-src 'self' 'nonce-…'
    #> object-src 'none'
    #> base-uri 'none'
    #> form-action 'self'
    #> frame-ancestors 'none'

for tag, runs in Scripts(response).found:
    print(runs, tag.replace(nonce, "…"))
    #> True <script nonce="…">
    #> True <script src="/static/blog.js">
    #> False <script>
    #> False <script src="https://evil.example/x.js">
    #> True <script src="/uploads/x.js">
    #> False <b onclick="alert(1)">

# for an hour, a browser comes by HTTPS alone
print(response.headers["Strict-Transport-Security"])
#> max-age=3600

# the next response has another nonce
print(nonce in client.get("/", secure=True).text)
#> False

# without HTTPS there is only a redirect
response = client.get("/")
print(response.status_code, response.headers["Location"])
#> 301 https://localhost/
# --8<-- [end:focus]
