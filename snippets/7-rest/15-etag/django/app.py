# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os
from unittest import mock

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.db.models import F

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import Article

Article.objects.create(title="Hello")

# --8<-- [start:focus]
client = APIClient()
url = "/articles/1/"
response = client.get(url)
etag = response.headers["ETag"]
print(response.status_code, etag, response.json())
#> 200 "1" {'id': 1, 'title': 'Hello'}

# read again: nothing is new
response = client.get(url, headers={"If-None-Match": etag})
print(response.status_code, len(response.content))
#> 304 0

# two have read it; the first one saves
first, second = {"title": "First"}, {"title": "Second"}
match = {"If-Match": etag}
response = client.put(url, first, headers=match)
print(response.status_code, response.headers["ETag"])
#> 200 "2"
response = client.put(url, second, headers=match)
print(response.status_code)
#> 412
print(client.get(url).json())
#> {'id': 1, 'title': 'First'}

# who does not say what was read, must not write
print(client.put(url, second).status_code)
#> 428

# now it is worth a download
response = client.get(url, headers={"If-None-Match": etag})
print(response.status_code, response.headers["ETag"])
#> 200 "2"


# somebody else saves between the check and the UPDATE
def meanwhile(request):
    Article.objects.update(
        title="Third", version=F("version") + 1
    )
    return "Second"


match = {"If-Match": response.headers["ETag"]}
with mock.patch("blog.views.sent_title", meanwhile):
    response = client.put(url, second, headers=match)
print(response.status_code, client.get(url).json()["title"])
#> 412 Third
# --8<-- [end:focus]
