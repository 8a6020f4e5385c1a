# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

Article.objects.create(title="Hello")
Article.objects.create(title='"Yes", she said')

# --8<-- [start:focus]
client = Client()


def get(path, **headers):
    response = client.get(path, headers=headers)
    return response, b"".join(response).decode()


response, text = get("/files/report.json")
print(response.status_code, text.strip())
#> 200 {"visits": 1815, "articles": 2}
for name in ["Content-Type", "Content-Length"]:
    print(name, response.headers[name])
    #> Content-Type application/json
    #> Content-Length 32
print("attachment" in response.headers["Content-Disposition"])
#> True

# not changed since; not there; not below the folder
since = response.headers["Last-Modified"]
response, _ = get("/files/report.json", if_modified_since=since)
print(response.status_code)
#> 304
print(client.get("/files/other.json").status_code)
#> 404
print(client.get("/files/..").status_code)
#> 400

# row by row
response, text = get("/articles.csv")
print(text.splitlines())
#> ['1,Hello', '2,"""Yes"", she said"']
print(response.headers["Content-Disposition"])
#> attachment
print("Content-Length" in response.headers)
#> False

# a part of it
response, text = get("/files/report.json", range="bytes=0-8")
print(response.status_code, text.strip())
#> 200 {"visits": 1815, "articles": 2}
# --8<-- [end:focus]
