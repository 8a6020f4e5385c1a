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
from sqlalchemy.orm import joinedload

from blog import create_app
from blog.models import Article, Change, User, db

app = create_app()
app.test_client_class = FlaskLoginClient
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    ada.set_password("analytical")
    grace = User(name="grace", password_hash="none")
    db.session.add_all([ada, grace])
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
def trail():
    changes = db.session.scalars(
        db.select(Change)
        .order_by(Change.id)
        .options(joinedload(Change.user))
    )
    for change in changes:
        name = change.user.name if change.user else None
        yield name, change.action, change.fields


post(client, "/articles/add/", title="Hello")
post(client, "/articles/1/", title="Hello!")
post(client, "/articles/1/", title="Hello!")  # nothing new
post(client_of_ada, "/articles/1/", title="Mine")  # 404

# not a request: nobody is logged in
with app.app_context():
    article = db.session.scalars(db.select(Article)).one()
    article.title = "Hello, world"
    db.session.commit()

post(client, "/articles/1/delete/")
with app.app_context():
    for name, action, fields in trail():
        print(name, action, *fields.values())
        #> grace add [None, 'Hello'] [None, 2]
        #> grace change ['Hello', 'Hello!']
        #> None change ['Hello!', 'Hello, world']
        #> grace delete

    # one statement for many rows is not noticed
    names = ["Tools", "Plans"]
    db.session.execute(
        db.insert(Article),
        [{"title": name, "author_id": 1} for name in names],
    )
    db.session.execute(db.update(Article).values(title="Things"))
    db.session.commit()
    changes = list(trail())
print(titles(client_of_ada), len(changes))
#> ['Things', 'Things'] 4
# --8<-- [end:focus]
