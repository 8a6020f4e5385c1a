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

from models import Essay, Link, Post, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db.init_app(app)

with app.app_context():
    db.create_all()

# --8<-- [start:focus]
with app.app_context():
    hello = Essay(title="Hello", body="One two three")
    docs = Link(title="Docs", url="https://docs.python.org")
    db.session.add_all([hello, docs])
    db.session.commit()

with app.app_context():
    # all kinds, each as what it is
    query = db.select(Post).order_by(Post.id)
    for post in db.session.scalars(query):
        print(post.summary())
        #> Hello: 3 words
        #> Docs: https://docs.python.org
    print(len(get_recorded_queries()))
    #> 1

    # one kind, by a column of its own or of all
    query = db.select(Link.title)
    query = query.where(Link.url.startswith("https"))
    query = query.where(Link.title != "Hello")
    print(db.session.scalars(query).all())
    #> ['Docs']

    # all but one kind
    query = db.select(Post.title).where(Post.kind != "link")
    print(db.session.scalars(query).all())
    #> ['Hello']

    # both rows go
    link = db.session.scalars(db.select(Link)).one()
    db.session.delete(link)
    db.session.commit()
    for model in Post, Essay, Link:
        count = db.select(db.func.count()).select_from(model)
        print(model.__name__, db.session.scalar(count))
        #> Post 1
        #> Essay 1
        #> Link 0
# --8<-- [end:focus]
