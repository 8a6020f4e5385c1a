# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "click>=8.2",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from datetime import UTC
from pathlib import Path

from blog import create_app
from blog.models import Article, Author, db

app = create_app()


def old_database(sql):
    with db.engines["old"].begin() as old:
        old.execute(db.text(sql))


# the database that Django wrote
with app.app_context():
    db.create_all(bind_key=None)
    for sql in Path("old.sql").read_text("utf-8").split("\n\n"):
        old_database(sql)


def copy_old():
    """What flask --app blog copy-old complains about."""
    runner = app.test_cli_runner()
    return runner.invoke(args=["copy-old"]).stderr.strip()


def count(model):
    rows = db.select(db.func.count()).select_from(model)
    return db.session.scalar(rows)


# --8<-- [start:focus]
articles = db.select(Article).order_by(Article.id)

print(copy_old())
#> no author: Lost
with app.app_context():
    print(count(Author), count(Article))
    #> 2 2
    for article in db.session.scalars(articles):
        print(article.id, article.title, article.author.name)
        #> 101 Hello ada
        #> 102 Tools grace
    hello = db.session.get(Article, 101)
    created = hello.created.replace(tzinfo=UTC)
    print(hello.summary or "no summary", created.isoformat())
    #> no summary 2026-01-02T03:04:05+00:00

    # the old app has gone on; copy again
    change = "UPDATE blog_article SET"
    old_database(f"{change} title = 'Hi' WHERE id = 101")
    old_database(f"{change} author_id = 7 WHERE id = 103")
print(copy_old() or "no complaints")
#> no complaints

with app.app_context():
    titles = db.session.scalars(articles)
    print(*[article.title for article in titles])
    #> Hi Tools Lost

    # new rows go on after the old ones
    new = Article(title="New", author_id=7)
    db.session.add(new)
    db.session.commit()
    print(new.id)
    #> 104
# --8<-- [end:focus]
