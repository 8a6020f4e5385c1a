# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy import tuple_

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    ratings = {
        "Hello": 5,
        "Forms": 4,
        "Routes": 4,
        "Tools": 4,
        "Draft": 1,
    }
    for title, rating in ratings.items():
        article = Article(title=title, rating=rating, author=ada)
        db.session.add(article)
    db.session.commit()


# --8<-- [start:focus]
def after(article):
    """What follows it, best first, and the newest of equals."""
    key = tuple_(Article.rating, Article.id)
    return key < (article.rating, article.id)


with app.app_context():
    ranked = db.select(Article).order_by(
        Article.rating.desc(), Article.id.desc()
    )
    page = db.session.scalars(ranked.limit(2)).all()
    print([article.title for article in page])
    #> ['Hello', 'Tools']

    # somebody adds an article that belongs to the first page
    author = page[0].author
    db.session.add(Article(title="News", rating=5, author=author))
    db.session.commit()

    # the second page by its offset, and by the last key
    second = db.session.scalars(ranked.offset(2).limit(2))
    print([article.title for article in second])
    #> ['Tools', 'Routes']
    query = ranked.where(after(page[-1])).limit(2)
    page = db.session.scalars(query).all()
    print([article.title for article in page])
    #> ['Routes', 'Forms']

    # is there another one?
    rest = ranked.where(after(page[-1])).exists()
    print(db.session.scalar(db.select(rest)))
    #> True
# --8<-- [end:focus]
