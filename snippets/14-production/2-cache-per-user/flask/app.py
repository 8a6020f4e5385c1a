# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-caching>=2.3",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import re

from flask_login import FlaskLoginClient

from blog import create_app
from blog.models import Article, User, cache, db, edit, publish

app = create_app()
app.test_client_class = FlaskLoginClient
with app.app_context():
    db.create_all()
    cache.clear()
    ada, grace = User(name="ada"), User(name="grace")
    db.session.add_all([ada, grace])
    db.session.commit()
    ada_id = ada.id
    clients = [
        app.test_client(),
        app.test_client(user=ada),
        app.test_client(user=grace),
    ]


def read(client, path):
    return re.findall("<p>(.*)</p>", client.get(path).text)


# --8<-- [start:focus]
with app.app_context():
    publish("Hello", ada_id)
for client in clients:
    print(read(client, "/"))
    #> ['Hello, visitor', 'Hello']
    #> ['Hello, ada', 'Hello']
    #> ['Hello, grace', 'Hello']

# for a minute, everybody has a page of their own
with app.app_context():
    publish("Tools", ada_id)
for client in clients:
    print(read(client, "/"))
    #> ['Hello, visitor', 'Hello']
    #> ['Hello, ada', 'Hello']
    #> ['Hello, grace', 'Hello']

headers = clients[1].get("/").headers
said = headers["Cache-Control"].split(", ")
print("private" in said, "no-cache" in said)
#> True True
print(headers["Vary"])
#> Cookie

# a value that is forgotten, a fragment with a new key
visitor = clients[0]
print(read(visitor, "/articles/1/"))
#> ['Hello', 'Articles: 2']
with app.app_context():
    publish("Notes", ada_id)
    edit(db.session.get(Article, 1), "Hello again")
print(read(visitor, "/articles/1/"))
#> ['Hello again', 'Articles: 3']

# nobody told the cache
with app.app_context():
    db.session.execute(db.update(Article).values(title="Lost"))
    db.session.execute(db.delete(Article).filter_by(id=2))
    db.session.commit()
print(read(visitor, "/articles/1/"))
#> ['Hello again', 'Articles: 3']
# --8<-- [end:focus]
with app.app_context():
    cache.clear()
