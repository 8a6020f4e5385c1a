# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re

from flask_login import FlaskLoginClient

from blog import create_app
from blog.models import Article, User, db

app = create_app()
app.test_client_class = FlaskLoginClient
with app.app_context():
    db.create_all()
    ada = User(name="ada", password_hash="none")
    grace = User(name="grace")
    grace.set_password("analytical")
    db.session.add(Article(title="Hello", author=ada))
    db.session.flush()
    for title in "Tools", "Plans":
        db.session.add(Article(title=title, author=grace))
    db.session.commit()
    client_of_ada = app.test_client(user=ada)
    client = app.test_client(user=grace)

hidden = re.compile('name="csrf_token" .*value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def titles(client):
    page = client.get("/").text
    return re.findall(r"<li>\s*<a[^>]*>\s*(.*)</a>", page)


# --8<-- [start:focus]
print(titles(client), titles(client_of_ada))
#> ['Tools', 'Plans'] ['Hello']

# her own, Ada's, and one that nobody has
for id in 2, 1, 99:
    print(
        client.get(f"/articles/{id}/").status_code,
        post(client, f"/articles/{id}/", title="New").status_code,
        post(client, f"/articles/{id}/delete/").status_code,
    )
    #> 200 302 302
    #> 404 404 404
    #> 404 404 404
print(titles(client), titles(client_of_ada))
#> ['Plans'] ['Hello']

# a field that the form does not have
form = {"title": "By Ada?", "author_id": 1, "id": 1}
print(post(client, "/articles/add/", **form).status_code)
#> 302
print(titles(client), titles(client_of_ada))
#> ['Plans', 'By Ada?'] ['Hello']
# --8<-- [end:focus]
