# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from pathlib import Path

from flask import Flask
from sqlalchemy import MetaData

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    # somebody else made these tables, and filled them
    for sql in (
        Path("legacy.sql").read_text("utf-8").split("\n\n")
    ):
        db.session.execute(db.text(sql))
    db.session.commit()

    # --8<-- [start:focus]
    # what there is, without a model
    found = MetaData()
    found.reflect(db.engine)
    for name in "authors", "posts":
        print(name, [c.name for c in found.tables[name].columns])
        #> authors ['author_no', 'full_name']
        #> posts ['post_no', 'headline', 'stars', 'author_no']

    # read through the models
    query = db.select(Article).order_by(Article.id)
    for article in db.session.scalars(query):
        print(article.id, article.title, article.author.name)
        #> 101 Hello ada
        #> 102 1000 lines grace

    # and written
    ada = db.session.scalars(
        db.select(User).filter_by(name="ada")
    ).one()
    ada.articles.append(Article(title="Tools", rating=4))
    db.session.commit()
    sql = "SELECT headline, stars, author_no FROM posts"
    print(*db.session.execute(db.text(sql)))
    #> ('Hello', 5, 7) ('1000 lines', None, 8) ('Tools', 4, 7)

    # the tables that exist are left alone
    db.create_all()
    count = db.select(db.func.count()).select_from(Article)
    print(db.session.scalar(count))
    #> 3
    # --8<-- [end:focus]
