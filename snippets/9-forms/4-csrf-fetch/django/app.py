# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import hmac
import os
import re

from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from blog.models import Article

Article.objects.create(title="Hello")
Article.objects.create(title="A")


def token_of(client):
    page = client.get("/articles/1/").text
    return re.search('middlewaretoken" value="(.*?)"', page)[1]


# --8<-- [start:focus]
ada = Client(enforce_csrf_checks=True)
mallory = Client(enforce_csrf_checks=True)
URL = "/articles/1/likes/"

# what another site can make ada's browser send: no token
response = ada.post(URL)
print(response.status_code, response.json())
#> 403 {'error': 'CSRF'}

# what our script sends; what a form, or FormData, sends
headers = {"X-CSRFToken": token_of(ada)}
response = ada.post(URL, headers=headers)
print(response.status_code, response.json())
#> 200 {'likes': 1}
data = {"csrfmiddlewaretoken": token_of(ada)}
response = ada.post(URL, data)
print(response.status_code, response.json())
#> 200 {'likes': 2}

# a token that was made for somebody else
data = {"csrfmiddlewaretoken": token_of(mallory)}
print(ada.post(URL, data).status_code)
#> 403

# the right token, from a page of another site
headers |= {"Origin": "https://evil.example"}
response = ada.post("/articles/2/likes/", headers=headers)
print(response.status_code)
#> 403

# a program without cookies signs what it sends instead
key = settings.HOOK_KEY
signature = hmac.new(key, b"passed", "sha256").hexdigest()
for body in b"passed", b"failed":
    response = mallory.post(
        "/hooks/build/",
        data=body,
        content_type="text/plain",
        headers={"X-Signature": signature},
    )
    print(response.status_code, response.json())
    #> 200 {'built': True}
    #> 403 {'error': 'signature'}
# --8<-- [end:focus]
