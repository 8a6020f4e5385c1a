# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from flask import url_for

from blog import create_app
from blog.models import Article, db

app = create_app()
with app.app_context():
    db.create_all()
    for title in "Hello", "Flask", "Django":
        db.session.add(Article(title=title))
    db.session.commit()

# --8<-- [start:focus]
with app.test_request_context():
    print(url_for("blog.latest"), url_for("blog.publish", pk=1))
    #> /articles/latest/ /articles/1/publish/

client = app.test_client()
print(client.get("/articles/latest/").json)
#> []
response = client.post("/articles/1/publish/")
print(response.status_code, response.json)
#> 200 {'id': 1, 'title': 'Hello'}
print(client.get("/articles/latest/").json)
#> [{'id': 1, 'title': 'Hello'}]

# once more; one that is not there; by following a link
print(client.post("/articles/1/publish/").status_code)
#> 409
print(client.post("/articles/9/publish/").status_code)
#> 404
print(client.get("/articles/2/publish/").status_code)
#> 405
# --8<-- [end:focus]
