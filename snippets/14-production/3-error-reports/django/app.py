# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json
import os
import re
from pathlib import Path

from django.core import mail
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.test.utils import setup_test_environment

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
setup_test_environment()  # nothing is sent
outbox = mail.outbox

# --8<-- [start:focus]
client = Client(
    enforce_csrf_checks=True, raise_request_exception=False
)
page = client.get("/register/").text
token = re.search('csrfmiddlewaretoken" value="(.*)"', page)[1]
headers = {"X-Request-ID": "a1", "Authorization": "Bearer 1c3e"}
form = {
    "name": "ada",
    "password": "analytical",
    "csrfmiddlewaretoken": token,
}
response = client.post("/register/", form, headers=headers)
print(response.status_code, response.headers["X-Request-ID"])
#> 500 a1

for line in Path("blog.jsonl").read_text().splitlines():
    entry = json.loads(line)
    print(entry["level"], entry["request_id"], entry["user"])
    #> INFO a1 ada
    #> ERROR a1 None
print(entry["traceback"].splitlines()[-1])
#> ConnectionError: mail server is down

# the mail to the admins: what happened, and no secret
print(len(outbox))
#> 1
report = outbox[0].body
for text in "mail server is down", "/register/", "name = 'ada'":
    print(text in report)
    #> True
    #> True
    #> True
secrets = {
    "password": "analytical",
    "header": "Bearer 1c3e",
    "CSRF token": token,
    "cookie": client.cookies["csrftoken"].value,
}
for name, secret in secrets.items():
    print(name, secret in report)
    #> password False
    #> header False
    #> CSRF token False
    #> cookie False
# --8<-- [end:focus]
