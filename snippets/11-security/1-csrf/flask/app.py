# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-wtf>=1.2"]
# ///
import json
import re

from blog import app


def mail_of(client):
    return re.search("to (.*)</p>", client.get("/").text)[1]


def own_form(client, email):
    token = re.search('value="(.*?)"', client.get("/").text)[1]
    data = {"csrf_token": token, "email": email}
    client.post("/email/", data=data)


# --8<-- [start:focus]
ada = app.test_client()
own_form(ada, "ada@example.org")
cookie = ada.get_cookie("session")
print("SameSite:", cookie.same_site)
#> SameSite: Lax


def browser(page):
    """Ada's browser: does her cookie come along?"""
    lax = cookie.same_site == "Lax"
    if page == "another site" and lax:
        return app.test_client()
    return ada  # to SameSite, a subdomain is the same site


EVIL = "mallory@evil.example"
form, text = f"email={EVIL}", json.dumps({"email": EVIL})
attacks = [
    ("/email/", "application/x-www-form-urlencoded", form),
    ("/exempt/email/", "application/x-www-form-urlencoded", form),
    ("/api/email/", "text/plain", text),
]
for path, kind, body in attacks:
    for page in "another site", "a subdomain":
        client = browser(page)
        answer = client.post(path, data=body, content_type=kind)
        done = "done" if answer.status_code < 400 else "refused"
        print(f"{path} {page}: {done}, {mail_of(ada)}")
        #> /email/ another site: refused, ada@example.org
        #> /email/ a subdomain: refused, ada@example.org
        #> /exempt/email/ another site: done, ada@example.org
        #> /exempt/email/ a subdomain: done, mallory@evil.example
        #> /api/email/ another site: refused, ada@example.org
        #> /api/email/ a subdomain: refused, ada@example.org
        own_form(ada, "ada@example.org")

# as JSON it takes a script, and the browser asks first
asked = {
    "Origin": "https://evil.example",
    "Access-Control-Request-Method": "POST",
}
answer = ada.options("/api/email/", headers=asked)
print(answer.headers.get("Access-Control-Allow-Origin"))
#> None
# --8<-- [end:focus]
