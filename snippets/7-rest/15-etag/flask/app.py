# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from unittest import mock

from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    db.session.add(Article(title="Hello"))
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
url = "/articles/1/"
response = client.get(url)
etag = response.headers["ETag"]
print(response.status_code, etag, response.json)
#> 200 "1" {'id': 1, 'title': 'Hello'}

# read again: nothing is new
response = client.get(url, headers={"If-None-Match": etag})
print(response.status_code, len(response.data))
#> 304 0

# two have read it; the first one saves
first, second = {"title": "First"}, {"title": "Second"}
match = {"If-Match": etag}
response = client.put(url, json=first, headers=match)
print(response.status_code, response.headers["ETag"])
#> 200 "2"
response = client.put(url, json=second, headers=match)
print(response.status_code)
#> 412
print(client.get(url).json)
#> {'id': 1, 'title': 'First'}

# who does not say what was read, must not write
print(client.put(url, json=second).status_code)
#> 428

# now it is worth a download
response = client.get(url, headers={"If-None-Match": etag})
print(response.status_code, response.headers["ETag"])
#> 200 "2"


# somebody else saves between the check and the UPDATE
def meanwhile():
    change = db.update(Article).values(
        title="Third", version=Article.version + 1
    )
    with db.engine.begin() as connection:
        connection.execute(change)
    return "Second"


match = {"If-Match": response.headers["ETag"]}
with mock.patch("blog.api.sent_title", meanwhile):
    response = client.put(url, json=second, headers=match)
print(response.status_code, client.get(url).json["title"])
#> 412 Third
# --8<-- [end:focus]
