# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "marshmallow>=4.0",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import logging

from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    hello = Article(title="Hello", rating=5)
    broken = Article(title="Broken", rating=None)
    db.session.add_all([hello, broken])
    db.session.commit()
logging.disable()  # of the traceback below

# --8<-- [start:focus]
client = app.test_client()
response = client.get("/articles/1/")
print(response.status_code, response.json["stars"])
#> 200 *****
print(response.mimetype)
#> application/json

response = client.post("/articles/", json={})
for name, value in response.json.items():
    print(name, value)
    #> status 400
    #> title Bad Request
    #> errors {'title': ['This field is required.']}
print(response.mimetype)
#> application/problem+json

# our own view fails: its article has no rating
response = client.get("/articles/2/")
print(response.status_code, response.json)
#> 500 {'status': 500, 'title': 'Internal Server Error'}
print(response.mimetype)
#> application/problem+json

evil = {"Host": "evil.example"}
for response in [
    client.get("/articles/9/"),
    client.get("/nowhere/"),
    client.delete("/articles/"),
    client.get("/articles/1/", headers=evil),
    client.post("/articles/", data={"title": "Form"}),
]:
    print(*response.json.values(), response.mimetype[-12:])
    #> 404 Not Found problem+json
    #> 404 Not Found problem+json
    #> 405 Method Not Allowed problem+json
    #> 400 Bad Request problem+json
    #> 415 Unsupported Media Type problem+json
# --8<-- [end:focus]

with app.app_context():
    db.session.get(Article, 2).rating = 3
    db.session.commit()
