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

from models import Article, Tag, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()
    ada = User(name="ada")
    grace = User(name="grace")
    linus = User(name="linus")  # has no articles
    python, web = Tag(name="python"), Tag(name="web")
    hello = Article(title="Hello", rating=3, author=ada)
    routes = Article(title="Routes", rating=5, author=ada)
    forms = Article(title="Forms", author=grace)  # NULL
    hello.tags = [python, web]
    routes.tags = [web]
    db.session.add_all([ada, grace, linus, hello, routes, forms])
    db.session.commit()

    # --8<-- [start:focus]
    # over all rows; NULL is not counted, and not part of a mean
    query = db.select(
        func.count().label("number"),
        func.count(Article.rating).label("rated"),
        func.avg(Article.rating).label("mean"),
    )
    articles = db.session.execute(query).one()
    print(articles.number, articles.rated, articles.mean)
    #> 3 2 4.0
    query = db.select(func.count()).select_from(Article)
    print(db.session.scalar(query))
    #> 3

    # for each user, those without articles included
    number = func.count(Article.id).label("number")
    total = func.coalesce(func.sum(Article.rating), 0)
    users = (
        db.select(User, number, total.label("total"))
        .outerjoin(User.articles)
        .group_by(User.id)
        .order_by(User.name)
    )
    for row in db.session.execute(users):
        print(row.User.name, row.number, row.total)
        #> ada 2 8
        #> grace 1 0
        #> linus 0 0

    # of all users, those with several articles
    several = db.session.scalars(users.having(number > 1))
    print([user.name for user in several])
    #> ['ada']

    # for each user, of those articles that are good
    good = func.count(Article.id).filter(Article.rating >= 4)
    users = (
        db.select(User.name, good)
        .outerjoin(User.articles)
        .group_by(User.id)
        .order_by(User.name)
    )
    for name, count in db.session.execute(users):
        print(name, count)
        #> ada 1
        #> grace 0
        #> linus 0

    # articles and tags: two joins multiply
    users = (
        db.select(
            User.name,
            func.count(Article.id),
            func.count(Article.id.distinct()),
            func.count(Tag.id),
        )
        .outerjoin(User.articles)
        .outerjoin(Article.tags)
        .group_by(User.id)
        .order_by(User.name)
    )
    for row in db.session.execute(users):
        print(*row)
        #> ada 3 2 3
        #> grace 1 1 0
        #> linus 0 0 0
    # --8<-- [end:focus]
