# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import re

from flask import Flask
from sqlalchemy import func

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)


# --8<-- [start:focus]
def index(query):
    """The index that the database would take, if any."""
    options = {"literal_binds": True}
    sql = query.compile(db.engine, compile_kwargs=options)
    connection = db.session.connection()
    plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")
    found = re.search(r"INDEX (\w+)", str(plan.all()))
    return found[1] if found else None


with app.app_context():
    db.create_all()

    # foreign keys
    articles = db.select(Article)
    print(index(articles.filter_by(author_id=1)) is not None)
    #> True
    print(index(articles.filter_by(reviewer_id=1)))
    #> None

    # two columns: for both, for the first, for the second alone
    print(index(articles.filter_by(rating=5, title="Hello")))
    #> rating_title
    best = articles.filter_by(rating=5).order_by(Article.title)
    print(index(best))
    #> rating_title
    print(index(articles.filter_by(title="Hello")))
    #> None

    # an expression: the query has to use the same
    lower = func.lower(Article.title)
    print(index(articles.where(lower == "hello")))
    #> title_lower
    print(index(articles.where(Article.title.ilike("hello"))))
    #> None

    # some of the rows: the query has to ask for those
    drafts = articles.where(Article.published.is_(False))
    print(index(drafts.filter_by(title="Hello")))
    #> drafts
    published = articles.where(Article.published.is_(True))
    print(index(published.filter_by(title="Hello")))
    #> None
# --8<-- [end:focus]
