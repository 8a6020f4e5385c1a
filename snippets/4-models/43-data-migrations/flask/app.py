# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "alembic>=1.16",
#   "flask>=3.1",
#   "flask-migrate>=4.1",
#   "flask-sqlalchemy>=3.1",
#   "pymysql>=1.2",
#   "sqlalchemy>=2.0",
# ]
# ///
from io import StringIO
from pathlib import Path

from blog import create_app, migrate
from blog.models import Article, db

app = create_app()


@migrate.configure
def do_not_print(config):
    config.stdout = StringIO()
    return config


def flask(command):
    """The exit code of flask --app blog …"""
    runner = app.test_cli_runner()
    return runner.invoke(args=command.split()).exit_code


# --8<-- [start:focus]
# two migrations follow the same one
print(flask("db upgrade"))
#> 1
print(flask("db merge heads -m merge --rev-id 0005"))
#> 0
merge = Path("migrations/versions/0005_merge.py")
print(merge.exists())
#> True

# two articles of before there were slugs
print(flask("db upgrade 0001_initial"))
#> 0
with app.app_context():
    db.session.execute(
        db.text(
            "INSERT INTO article (title)"
            " VALUES ('Hello, World!'), ('100% Python')"
        )
    )
    db.session.commit()

# what the data migration makes of them
print(flask("db upgrade"))
#> 0
with app.app_context():
    articles = db.select(Article).order_by(Article.id)
    for article in db.session.scalars(articles):
        print(article.slug)
        #> hello-world
        #> 100-python
print(flask("db check"))
#> 0

# back: the slugs are dropped, and the articles kept
print(flask("db downgrade 0001_initial"))
#> 0
with app.app_context():
    articles = db.text("SELECT * FROM article ORDER BY id")
    print([title for id, title in db.session.execute(articles)])
    #> ['Hello, World!', '100% Python']

# leave all as it was found
print(flask("db downgrade base"))
#> 0
merge.unlink()
# --8<-- [end:focus]
