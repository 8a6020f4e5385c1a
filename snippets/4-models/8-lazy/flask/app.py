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
from sqlalchemy.orm import joinedload

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    db.session.add(Article(title="Hello", author=ada))
    db.session.add(Article(title="Tools", author=ada))
    db.session.commit()

# --8<-- [start:focus]
with app.app_context():
    # built, not sent
    query = db.select(Article).where(Article.title != "Draft")
    query = query.order_by(Article.id)
    print(len(get_recorded_queries()))
    #> 0

    # sent, and its rows kept
    articles = db.session.scalars(query).all()
    for article in articles:
        print(article.title, len(get_recorded_queries()))
        #> Hello 1
        #> Tools 1
    print(len(articles), len(get_recorded_queries()))
    #> 2 1

    # sent again
    articles = db.session.scalars(query).all()
    print(len(articles), len(get_recorded_queries()))
    #> 2 2

    # what was not asked for comes late
    print(articles[0].author.name, len(get_recorded_queries()))
    #> ada 3

with app.app_context():
    # asked for along with the rest
    query = query.options(joinedload(Article.author))
    articles = db.session.scalars(query).all()
    print(len(get_recorded_queries()))
    #> 1

    print(articles[0].author.name, len(get_recorded_queries()))
    #> ada 1
# --8<-- [end:focus]
