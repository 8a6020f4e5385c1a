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

from models import Article, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)


def explain(query):
    sql = query.compile(
        db.engine, compile_kwargs={"literal_binds": True}
    )
    plan = db.text(f"EXPLAIN QUERY PLAN {sql}")
    return " ".join(
        row.detail for row in db.session.execute(plan)
    )


with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    # which index does the database take?
    def used(query):
        found = re.search(r"INDEX (\w+)", explain(query))
        return found[1] if found else "none: it reads all rows"

    articles = db.select(Article)

    # one author's, best first: found and sorted by the index
    query = articles.where(Article.author_id == 1)
    query = query.order_by(Article.rating.desc())
    print(used(query))
    #> article_author_rating

    # by rating alone: it begins with the author
    query = articles.where(Article.rating == 5)
    print(used(query))
    #> none: it reads all rows

    # by title: the index is on lower(title)
    query = articles.where(Article.title == "Hello")
    print(used(query))
    #> none: it reads all rows

    lower = db.func.lower(Article.title)
    query = articles.where(lower == "hello")
    print(used(query))
    #> article_lower_title

    # by title among the drafts, the few that the index has
    query = articles.where(Article.title == "Hello")
    query = query.where(Article.draft.is_(True))
    print(used(query))
    #> article_draft_title
    # --8<-- [end:focus]
