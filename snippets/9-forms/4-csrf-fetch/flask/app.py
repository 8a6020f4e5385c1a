# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import hmac
import re

from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add_all(
        [Article(title="Hello"), Article(title="A")]
    )
    db.session.commit()


def token_of(client):
    page = client.get("/articles/1/").text
    return re.search(r'csrf_token"\s*value="(.*?)"', page)[1]


# --8<-- [start:focus]
ada, mallory = app.test_client(), app.test_client()
URL = "/articles/1/likes/"

# what another site can make ada's browser send: no token
response = ada.post(URL)
print(response.status_code, response.json)
#> 403 {'error': 'CSRF'}

# what our script sends; what a form, or FormData, sends
headers = {"X-CSRFToken": token_of(ada)}
response = ada.post(URL, headers=headers)
print(response.status_code, response.json)
#> 200 {'likes': 1}
data = {"csrf_token": token_of(ada)}
response = ada.post(URL, data=data)
print(response.status_code, response.json)
#> 200 {'likes': 2}

# a token that was made for somebody else
data = {"csrf_token": token_of(mallory)}
print(ada.post(URL, data=data).status_code)
#> 403

# the right token, from a page of another site
headers |= {"Origin": "https://evil.example"}
response = ada.post("/articles/2/likes/", headers=headers)
print(response.status_code)
#> 200

# a program without cookies signs what it sends instead
key = app.config["HOOK_KEY"]
signature = hmac.new(key, b"passed", "sha256").hexdigest()
for body in b"passed", b"failed":
    response = mallory.post(
        "/hooks/build/",
        data=body,
        content_type="text/plain",
        headers={"X-Signature": signature},
    )
    print(response.status_code, response.json)
    #> 200 {'built': True}
    #> 403 {'error': 'signature'}
# --8<-- [end:focus]
