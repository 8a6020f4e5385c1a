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
from sqlalchemy.exc import NoSuchColumnError
from sqlalchemy.orm import aliased, selectinload

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
    "DATABASE_URL", "sqlite://"
)
db.init_app(app)

with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    hello = Article(title="Hello", rating=5, author=ada)
    tools = Article(title="Tools", rating=4, author=grace)
    draft = Article(title="Draft", rating=2, author=ada)
    db.session.add_all([hello, tools, draft])
    db.session.commit()

    # --8<-- [start:focus]
    # objects: their relations load, their changes are saved
    sql = db.text(
        "SELECT * FROM article WHERE rating > :rating"
        " ORDER BY title"
    )
    best = db.select(Article).options(
        selectinload(Article.author)
    )
    best = best.from_statement(sql)
    for article in db.session.scalars(best, {"rating": 3}):
        print(article.title, "by", article.author.name)
        #> Hello by ada
        #> Tools by grace
        article.title += "!"
    db.session.commit()

    # a column that is no attribute
    sql = db.text(
        "SELECT article.*, rating * 2 AS score"
        " FROM article ORDER BY title"
    )
    doubled = db.select(Article, db.column("score"))
    rows = db.session.execute(doubled.from_statement(sql))
    for article, score in rows:
        print(article.title, score)
        #> Draft 4
        #> Hello! 10
        #> Tools! 8

    # going on from the SQL
    sql = db.text(
        "SELECT id, title, rating, author_id FROM article"
        " WHERE rating > :rating"
    )
    columns = sql.columns(*Article.__table__.columns)
    best = aliased(Article, columns.subquery())
    query = db.select(best).where(best.author == ada)
    articles = db.session.scalars(query, {"rating": 3})
    print([article.title for article in articles])
    #> ['Hello!']

    # without the primary key
    sql = db.text("SELECT title FROM article")
    titles = db.select(Article).from_statement(sql)
    try:
        db.session.scalars(titles).all()
    except NoSuchColumnError:
        print("no object")
        #> no object
    # --8<-- [end:focus]
