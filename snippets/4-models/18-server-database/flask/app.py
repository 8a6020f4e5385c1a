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
from sqlalchemy.exc import IntegrityError

from models import Article, User, db

# --8<-- [start:focus]
app = Flask(__name__)
app.config.from_mapping(
    SQLALCHEMY_DATABASE_URI=os.environ.get(
        "DATABASE_URL", "sqlite://"
    ),
    SQLALCHEMY_ENGINE_OPTIONS={
        "pool_pre_ping": True,
        "pool_recycle": 600,
    },
)
db.init_app(app)

with app.app_context():
    db.create_all()

    ada = User(name="ada")
    ada.articles = [
        Article(title="Hello", rating=5),
        Article(title="Tools", rating=4),
    ]
    grace = User(name="grace")
    grace.articles = [Article(title="1000 lines")]
    linus = User(name="linus")  # has no articles
    db.session.add_all([ada, grace, linus])
    db.session.commit()

    query = db.select(Article).join(Article.author)
    query = query.where(User.name == "ada").order_by(Article.id)
    for article in db.session.scalars(query):
        print(article.title, article.rating)
        #> Hello 5
        #> Tools 4

    number = db.func.count(Article.id)
    query = db.select(User.name, number).group_by(User.id)
    query = query.outerjoin(User.articles).order_by(User.id)
    for name, number in db.session.execute(query):
        print(name, number)
        #> ada 2
        #> grace 1
        #> linus 0

    db.session.add(User(name="ada"))
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("there is an ada")
        #> there is an ada
    # --8<-- [end:focus]
