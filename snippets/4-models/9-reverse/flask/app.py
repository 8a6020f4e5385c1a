# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    ada = User(name="ada")
    grace = User(name="grace")
    linus = User(name="linus")  # has no articles
    hello = Article(title="Hello", rating=5, author=ada)
    db.session.add_all([ada, grace, linus, hello])

    # added on her side
    ada.articles.append(Article(title="Tools", rating=4))
    ada.articles.append(Article(title="1000 lines"))
    db.session.commit()

    # all of hers
    for article in ada.articles:
        print(article.title, "by", article.author.name)
        #> Hello by ada
        #> Tools by ada
        #> 1000 lines by ada

    # some of hers, chosen by the database
    query = db.select(Article.title).where(Article.author == ada)
    query = query.where(Article.rating >= 4)
    print(db.session.scalars(query.order_by(Article.title)).all())
    #> ['Hello', 'Tools']

    # how many, without loading them
    query = db.select(db.func.count()).select_from(Article)
    query = query.where(Article.author == ada)
    print(db.session.scalar(query))
    #> 3

    # given away
    grace.articles.append(hello)
    print(hello.author.name, len(ada.articles))
    #> grace 2
    db.session.commit()

    # users by their articles: a top one, any, none
    users = db.select(User.name).order_by(User.id)
    query = users.where(User.articles.any(Article.rating == 5))
    print(db.session.scalars(query).all())
    #> ['grace']

    query = users.where(User.articles.any())
    print(db.session.scalars(query).all())
    #> ['ada', 'grace']

    query = users.where(~User.articles.any())
    print(db.session.scalars(query).all())
    #> ['linus']
    # --8<-- [end:focus]
