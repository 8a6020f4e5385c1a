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

from flask import Flask
from sqlalchemy import text

from models import Article, Tag, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db.init_app(app)

ALL = text("SELECT id, name FROM tag ORDER BY id")
ONE = text("SELECT id, name FROM tag WHERE name = :name")
COUNT = text("SELECT COUNT(*) FROM tag")
JOIN = "FROM article a JOIN tag t ON t.id = a.tag_id"

with app.app_context():
    db.create_all()
    python, web = Tag(name="python"), Tag(name="web")
    hello = Article(title="Hello", tag=web)
    db.session.add_all([python, hello])
    db.session.commit()

    # --8<-- [start:focus]
    # a tuple
    for id, name in db.session.execute(ALL):
        print(id, name)
        #> 1 python
        #> 2 web

    # by name
    for tag in db.session.execute(ALL):
        print(tag.id, tag.name)
        #> 1 python
        #> 2 web

    # a dictionary
    for tag in db.session.execute(ALL).mappings():
        print(tag["id"], tag["name"])
        #> 1 python
        #> 2 web

    # no row; one value
    print(db.session.execute(ONE, {"name": "java"}).first())
    #> None
    print(db.session.scalar(COUNT))
    #> 2

    # two columns of one name, and with names of their own
    both = text(f"SELECT a.id, t.id {JOIN}")
    row = db.session.execute(both).first()
    print(len(row), list(dict(row._mapping)))
    #> 2 ['id']
    both = text(f"SELECT a.id AS article, t.id AS tag {JOIN}")
    row = db.session.execute(both).first()
    print(len(row), list(dict(row._mapping)))
    #> 2 ['article', 'tag']
    # --8<-- [end:focus]
