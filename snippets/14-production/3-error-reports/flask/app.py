# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-mail>=0.10",
#     "flask-wtf>=1.2",
# ]
# ///
import json
import re
from pathlib import Path

from blog import create_app
from blog.logs import mail

app = create_app()

# nothing is sent
app.extensions["mail"].suppress = True

# --8<-- [start:focus]
client = app.test_client()
page = client.get("/register/").text
token = re.search('name="csrf_token" value="(.*)"', page)[1]
headers = {"X-Request-ID": "a1", "Authorization": "Bearer 1c3e"}
form = {
    "name": "ada",
    "password": "analytical",
    "csrf_token": token,
}
with mail.record_messages() as outbox:
    response = client.post(
        "/register/", data=form, headers=headers
    )
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
    "cookie": client.get_cookie("session").value,
}
for name, secret in secrets.items():
    print(name, secret in report)
    #> password False
    #> header False
    #> CSRF token False
    #> cookie False
# --8<-- [end:focus]
