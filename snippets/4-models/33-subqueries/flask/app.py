# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy import func
from sqlalchemy.orm import aliased

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    grace = User(name="grace")
    linus = User(name="linus")  # has no articles
    hello = Article(title="Hello", rating=5, author=ada)
    routes = Article(title="Routes", rating=3, author=ada)
    forms = Article(title="Forms", rating=4, author=grace)
    tools = Article(title="Tools", rating=4, author=grace)
    hello.reviewer = grace  # the others have none: NULL
    db.session.add_all([ada, grace, linus])  # and what is theirs
    db.session.commit()

    # --8<-- [start:focus]
    # is there any?
    articles = db.select(Article)
    good = articles.where(Article.rating == 5).exists()
    print(db.session.scalar(db.select(good)))
    #> True

    # users for whom there is one
    users = db.select(User.name).order_by(User.name)
    good = User.articles.any(Article.rating >= 5)
    print(db.session.scalars(users.where(good)).all())
    #> ['ada']

    # a value for each user: the title of the newest article
    newest = db.select(Article.title).limit(1)
    newest = newest.where(Article.author_id == User.id)
    newest = newest.order_by(Article.id.desc()).scalar_subquery()
    for name, title in db.session.execute(
        users.add_columns(newest)
    ):
        print(name, title)
        #> ada Routes
        #> grace Tools
        #> linus None

    # users who are not in a list that has a NULL
    reviewers = db.select(Article.reviewer_id)
    query = users.where(User.id.not_in(reviewers))
    print(db.session.scalars(query).all())
    #> []
    query = users.where(~User.reviews.any())
    print(db.session.scalars(query).all())
    #> ['ada', 'linus']

    # a rank among the author's articles; ties share it
    rank = func.rank().over(
        partition_by=Article.author_id,
        order_by=Article.rating.desc(),
    )
    ranked = db.select(rank.label("rank"), Article)
    ranked = ranked.order_by(Article.author_id, Article.title)
    for place, article in db.session.execute(ranked):
        print(place, article.title)
        #> 1 Hello
        #> 2 Routes
        #> 1 Forms
        #> 1 Tools

    # the best of each author
    ranked = ranked.subquery()
    article = aliased(Article, ranked)
    best = db.select(article).order_by(article.title)
    best = best.where(ranked.c.rank == 1)
    print([a.title for a in db.session.scalars(best)])
    #> ['Forms', 'Hello', 'Tools']
    # --8<-- [end:focus]
