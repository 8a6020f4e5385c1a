# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re
from urllib.parse import urlencode

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

client = Client()


def leads_to(response):
    """Where a browser goes from https://localhost/."""
    url = re.sub(r"[\t\r\n]", "", response.headers["Location"])
    url = url.strip().replace("\\", "/")
    away = r"(?:http:/*|(?:https:)?/{2,})([^/?#]*)"
    host = re.match(away, url, re.I)
    return host[1].rpartition("@")[2] if host else "here"


# --8<-- [start:focus]
targets = [
    "/articles/",
    "/articles/?page=2",
    "https://evil.example/",
    "//evil.example/",
    "////evil.example/",
    "http:evil.example/",
    "https:///evil.example/",
    "/\t/evil.example/",
    "/\\evil.example/",
    "https://localhost@evil.example/",
    "//localhost.evil.example/",
]
for target in targets:
    query = urlencode({"next": target})
    careless = leads_to(client.get(f"/careless/?{query}"))
    careful = leads_to(client.get(f"/go/?{query}"))
    print(f"{target!r}: {careless} | {careful}")
    #> '/articles/': here | here
    #> '/articles/?page=2': here | here
    #> 'https://evil.example/': here | here
    #> '//evil.example/': here | here
    #> '////evil.example/': evil.example | here
    #> 'http:evil.example/': evil.example | here
    #> 'https:///evil.example/': evil.example | here
    #> '/\t/evil.example/': here | here
    #> '/\\evil.example/': here | here
    #> 'https://localhost@evil.example/': here | here
    #> '//localhost.evil.example/': here | here

# a path in another script; what comes instead of a foreign one
print(client.get("/go/?next=/文章/").headers["Location"])
#> /%E6%96%87%E7%AB%A0/
print(client.get("/go/?next=//evil.example").headers["Location"])
#> /articles/
# --8<-- [end:focus]
