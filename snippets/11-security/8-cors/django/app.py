# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "django-cors-headers>=4.9"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

ada, stranger = Client(), Client()
session = ada.session
session["name"] = "ada"
session.save()
ada.cookies["sessionid"] = session.session_key


# --8<-- [start:focus]
def fetch(origin, cookies=False, **headers):
    """What a script of that page gets, as its browser decides."""
    if headers:  # no form can send them, so the browser asks
        names = ",".join(headers).lower()
        asked = {
            "Origin": origin,
            "Access-Control-Request-Method": "GET",
            "Access-Control-Request-Headers": names,
        }
        answer = stranger.options("/api/me/", headers=asked)
        if names != answer.headers.get(f"{ALLOW}-Headers"):
            return "nothing"
    client = ada if cookies else stranger
    headers["Origin"] = origin
    answer = client.get("/api/me/", headers=headers)
    allowed = answer.headers.get(f"{ALLOW}-Origin")
    if cookies and f"{ALLOW}-Credentials" not in answer.headers:
        return "nothing"
    if allowed == origin or (allowed == "*" and not cookies):
        return answer.json()["name"]
    return "nothing"


ALLOW = "Access-Control-Allow"
ORIGINS = [
    "https://app.blog.example",
    "http://app.blog.example",
    "https://evil.example",
    "https://app.blog.example.evil.example",
    "null",
]
token = {"Authorization": "Bearer a-token-of-grace"}
for origin in ORIGINS:
    with_cookie = fetch(origin, cookies=True)
    with_token = fetch(origin, **token)
    print(f"{origin}: {with_cookie}, {with_token}")
    #> https://app.blog.example: ada, grace
    #> http://app.blog.example: nothing, nothing
    #> https://evil.example: nothing, nothing
    #> https://app.blog.example.evil.example: nothing, nothing
    #> null: nothing, nothing

# outside of /api/ nobody may
answer = ada.get("/", headers={"Origin": ORIGINS[0]})
print(answer.headers.get(f"{ALLOW}-Origin"))
#> None

# a pattern that has no end
pattern = r"https://[a-z]+\.blog\.example"
origin = "https://app.blog.example.evil.example"
with override_settings(CORS_ALLOWED_ORIGIN_REGEXES=[pattern]):
    print(fetch(origin, **token))
    #> grace
pattern += "$"
with override_settings(CORS_ALLOWED_ORIGIN_REGEXES=[pattern]):
    print(fetch(origin, **token))
    #> nothing
# --8<-- [end:focus]
