# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "pymysql>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import os

from flask import Flask, request
from sqlalchemy import text

from models import User, db

app = Flask(__name__)
app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db.init_app(app)


# --8<-- [start:focus]
@app.get("/unsafe/")
def unsafe():
    title = request.args.get("title", "")
    sql = (
        "SELECT title FROM article"
        f" WHERE published AND title = '{title}' ORDER BY id"
    )
    return db.session.scalars(text(sql)).all()


@app.get("/safe/")
def safe():
    title = request.args.get("title", "")
    sql = (
        "SELECT title FROM article"
        " WHERE published AND title = :title ORDER BY id"
    )
    return db.session.scalars(text(sql), {"title": title}).all()


# one statement, many rows
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    db.session.add(ada)
    db.session.flush()
    rows = [
        {"title": "Hello", "published": True, "id": ada.id},
        {"title": "O'Neil", "published": True, "id": ada.id},
        {"title": "Draft", "published": False, "id": ada.id},
    ]
    insert = text(
        "INSERT INTO article (title, published, author_id)"
        " VALUES (:title, :published, :id)"
    )
    db.session.execute(insert, rows)
    db.session.commit()

client = app.test_client()
for title in "Hello", "' OR 'a'='a":
    for path in "/unsafe/", "/safe/":
        found = client.get(path, query_string={"title": title})
        print(path, title, found.json)
        #> /unsafe/ Hello ['Hello']
        #> /safe/ Hello ['Hello']
        #> /unsafe/ ' OR 'a'='a ['Hello', "O'Neil", 'Draft']
        #> /safe/ ' OR 'a'='a []

found = client.get("/safe/", query_string={"title": "O'Neil"})
print(found.json)
#> ["O'Neil"]
# --8<-- [end:focus]
