# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy.exc import IntegrityError

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    # cleaned, checked, saved
    hello = Article(title="  Hello ", slug="hello")
    db.session.add(hello)
    db.session.commit()
    print(repr(hello.title))
    #> 'Hello'

    # refused as soon as it is set
    try:
        Article(title="Tools", slug="My Tools")
    except ValueError as error:
        print(error)
        #> slug: small letters and hyphens

    try:
        hello.title = "   "
    except ValueError as error:
        print(error)
        #> title: is empty

    # the last word is the database's
    hello.rating = 6
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("rating: refused by the database")
        #> rating: refused by the database

    # a statement passes the models by
    query = db.update(Article).where(Article.id == hello.id)
    db.session.execute(query.values(slug="Oh no!"))
    db.session.commit()
    print(hello.slug)
    #> Oh no!
    # --8<-- [end:focus]
