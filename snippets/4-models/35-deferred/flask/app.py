# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy.record_queries import get_recorded_queries
from sqlalchemy.orm import defer, joinedload, load_only

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    body = "word " * 1800
    hello = Article(title="Hello", body=body, author=ada)
    tools = Article(title="Tools", body=body, author=ada)
    db.session.add_all([hello, tools])
    db.session.commit()

query = db.select(Article).order_by(Article.id)


# --8<-- [start:focus]
def sent():
    """The number of queries, and whether one had a body."""
    queries = [info.statement for info in get_recorded_queries()]
    return len(queries), any("body" in sql for sql in queries)


# a list of titles has no use for the bodies
with app.app_context():
    slim = query.options(defer(Article.body))
    for article in db.session.scalars(slim):
        print(article.title, article.author_id)
        #> Hello 1
        #> Tools 1
    print(*sent())
    #> 1 False

    # asked for after all: one query for each article
    print(len(article.body))
    #> 9000
    print(*sent())
    #> 2 True

# only these, of both tables
with app.app_context():
    slim = query.options(
        load_only(Article.title),
        joinedload(Article.author).load_only(User.name),
    )
    for article in db.session.scalars(slim):
        print(article.title, "by", article.author.name)
        #> Hello by ada
        #> Tools by ada
    print(*sent())
    #> 1 False

# no objects at all
with app.app_context():
    rows = db.select(Article.title, User.name)
    rows = rows.join(Article.author).order_by(Article.id)
    print(db.session.execute(rows).all())
    #> [('Hello', 'ada'), ('Tools', 'ada')]
    print(*sent())
    #> 1 False
# --8<-- [end:focus]
