# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy import inspect, tuple_
from sqlalchemy.exc import IntegrityError

from models import Article, User, Vote, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    hello = Article(title="Hello", author=ada)
    forms = Article(title="Forms", author=ada)
    db.session.add_all([ada, grace, hello, forms])
    db.session.commit()
    key = (grace.id, hello.id)

    # --8<-- [start:focus]
    vote = Vote(user=grace, article=hello, stars=4)
    db.session.add(vote)
    db.session.add(Vote(user=grace, article=forms, stars=3))
    db.session.commit()
    print(inspect(vote).identity == key)
    #> True

    # by the whole key, by a part of it
    print(db.session.get(Vote, key).stars)
    #> 4
    count = db.select(db.func.count()).select_from(Vote)
    print(db.session.scalar(count.where(Vote.user == grace)))
    #> 2

    # by several keys
    wanted = [key, (ada.id, hello.id)]
    pair = tuple_(Vote.user_id, Vote.article_id)
    print(db.session.scalar(count.where(pair.in_(wanted))))
    #> 1

    # a second vote
    db.session.expunge(vote)  # not from this session
    db.session.add(Vote(user=grace, article=hello, stars=1))
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("voted already")
        #> voted already

    # change it: the key is in the WHERE
    vote = db.session.get(Vote, key)
    vote.stars = 5
    db.session.commit()
    pairs = db.select(Vote.stars).where(Vote.user == grace)
    print(db.session.scalars(pairs.order_by(*pair)).all())
    #> [5, 3]

    # votes go with their article, and with their user
    db.session.delete(forms)
    db.session.commit()
    print(db.session.scalar(count))
    #> 1
    db.session.delete(grace)
    db.session.commit()
    print(db.session.scalar(count))
    #> 0
    # --8<-- [end:focus]
