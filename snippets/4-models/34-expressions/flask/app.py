# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from datetime import date

from flask import Flask
from sqlalchemy import case, extract, func

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    for title, rating, written in [
        ("Hello", 5, date(2025, 12, 31)),
        ("Routes", 3, date(2026, 1, 1)),
        ("Forms", None, date(2026, 1, 31)),
    ]:
        article = Article(title=title, rating=rating, author=ada)
        article.written = written
        db.session.add(article)
    db.session.commit()

    # --8<-- [start:focus]
    # a value for each case; NULL is none of the conditions
    mark = case(
        (Article.rating >= 4, "good"),
        (Article.rating < 4, "fair"),
        else_="unrated",
    )
    query = db.select(Article.title, mark)
    query = query.order_by(Article.written)
    for row in db.session.execute(query):
        print(*row)
        #> Hello good
        #> Routes fair
        #> Forms unrated

    # an order of one's own
    wanted = case((Article.title == "Routes", 0), else_=1)
    query = db.select(Article.title)
    query = query.order_by(wanted, Article.title)
    print(db.session.scalars(query).all())
    #> ['Routes', 'Forms', 'Hello']

    # text; a part of it is NULL
    by = Article.title + " by " + User.name
    full = Article.title + ": " + Article.subtitle
    query = db.select(by, full).join(Article.author)
    query = query.order_by(Article.written).limit(1)
    print(db.session.execute(query).first())
    #> ('Hello by ada', None)

    # a value in place of NULL
    stars = func.coalesce(Article.rating, 0)
    query = db.select(stars).order_by(Article.written)
    print(db.session.scalars(query).all())
    #> [5, 3, 0]

    # grouped by month
    year = extract("year", Article.written)
    month = extract("month", Article.written)
    query = db.select(year, month, func.count())
    query = query.group_by(year, month).order_by(year, month)
    for row in db.session.execute(query):
        print(*row)
        #> 2025 12 1
        #> 2026 1 2

    # a condition on a part of a date
    query = db.select(func.count()).where(year == 2026)
    print(db.session.scalar(query))
    #> 2

    # a different value for each row, in one UPDATE
    rating = case(
        (Article.rating.is_(None), 1), else_=Article.rating - 1
    )
    db.session.execute(db.update(Article).values(rating=rating))
    db.session.commit()
    query = db.select(Article.rating).order_by(Article.written)
    print(db.session.scalars(query).all())
    #> [4, 2, 1]
    # --8<-- [end:focus]
