# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask

from models import Article, User, by, db, online

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    ada = User(name="ada")
    grace = User(name="grace")
    hello = Article(title="Hello", rating=5, author=ada)
    python = Article(title="100% Python", rating=3, author=ada)
    tools = Article(title="Tools", rating=4, author=ada)
    tools.draft = True
    lines = Article(title="1000 lines", author=grace)  # NULL
    db.session.add_all([ada, grace])  # and what is theirs
    db.session.commit()

    articles = db.select(Article.title).order_by(Article.id)

    # one condition with a name; several in a row
    print(db.session.scalars(online(articles)).all())
    #> ['Hello', '100% Python', '1000 lines']

    query = by(online(articles), "ada").where(Article.is_top)
    print(db.session.scalars(query).all())
    #> ['Hello']

    # from a user
    hers = articles.where(Article.author == ada)
    print(db.session.scalars(online(hers)).all())
    #> ['Hello', '100% Python']

    # of one article, in Python
    print(tools.is_top, lines.is_top)
    #> True False

    # counted
    number = db.select(db.func.count())
    print(db.session.scalar(online(number)))
    #> 3
    # --8<-- [end:focus]
