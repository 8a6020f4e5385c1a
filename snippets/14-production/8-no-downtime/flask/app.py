# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "flask>=3.1",
#     "flask-migrate>=4.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from io import StringIO
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from blog import create_app
from blog.models import Article, db, migrate
from release_1 import Article as OldArticle

app = create_app()
Path(app.instance_path, "blog.db").unlink(missing_ok=True)


@migrate.configure
def do_not_print(config):
    config.stdout = StringIO()
    return config


# --8<-- [start:focus]
def attempt(model, **values):
    """Insert an article, and read them all."""
    with app.app_context():
        try:
            db.session.add(model(**values))
            db.session.commit()
            db.session.scalars(db.select(model)).all()
        except DBAPIError:
            return "fails"
        return "works"


runner = app.test_cli_runner()
for migration in "0001", "0002", "0003":
    # flask --app blog db upgrade 0001
    runner.invoke(args=["db", "upgrade", migration])
    old = attempt(OldArticle, title="Hello", teaser="Soon")
    new = attempt(Article, title="Hello", language="de")
    print(f"{migration}: release 1 {old}, release 2 {new}")
    #> 0001: release 1 works, release 2 fails
    #> 0002: release 1 works, release 2 works
    #> 0003: release 1 fails, release 2 works

# what each of them wrote
with app.app_context():
    articles = db.select(Article).order_by(Article.id)
    for article in db.session.scalars(articles):
        print(article.title, article.language)
        #> Hello en
        #> Hello en
        #> Hello de
        #> Hello de

# release 2 needs no more migrations
print(runner.invoke(args=["db", "check"]).exit_code)
#> 0

# back to release 1: it works, but the old teasers are lost
runner.invoke(args=["db", "downgrade", "0002"])
print(attempt(OldArticle, title="Back", teaser="Again"))
#> works
with app.app_context():
    teasers = db.session.scalars(db.select(OldArticle.teaser))
    print(sorted(set(teasers)))
    #> ['', 'Again']

# back to nothing
runner.invoke(args=["db", "downgrade", "base"])
with app.app_context():
    tables = db.inspect(db.engine).get_table_names()
    print("tables left:", len(tables))
    #> tables left: 1
# --8<-- [end:focus]
