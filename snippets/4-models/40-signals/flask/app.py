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

import changes  # noqa: F401
from models import Article, Change, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    texts = db.select(Change.text).order_by(Change.id)
    number = db.select(db.func.count()).select_from(Change)

    hello = Article(title="Hello")
    tools = Article(title="Tools")
    db.session.add(hello)
    db.session.commit()
    db.session.add(tools)
    db.session.commit()
    print(db.session.scalars(texts).all())
    #> ['new: Hello', 'new: Tools']

    # a change, and a save that changes nothing
    hello.title = "Hello!"
    db.session.commit()
    hello.title = "Hello!"
    db.session.commit()
    print(db.session.scalars(texts).all()[2:])
    #> ['Hello: now Hello!']

    # the save fails: the note of it goes, too
    hello.title = "Tools"
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("there is a Tools,", db.session.scalar(number))
        #> there is a Tools, 3

    # a statement is not noticed
    query = db.update(Article).where(Article.title == "Tools")
    db.session.execute(query.values(title="Things"))
    db.session.commit()
    print(tools.title, db.session.scalar(number))
    #> Things 3
    # --8<-- [end:focus]
