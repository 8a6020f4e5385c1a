# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "flask>=3.1",
#     "flask-migrate>=4.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlacodegen>=4",
#     "sqlalchemy>=2.0",
# ]
# ///
import ast
from io import StringIO
from pathlib import Path

from sqlacodegen.generators import DeclarativeGenerator
from sqlalchemy import MetaData

from blog import create_app, migrate
from blog.models import Article, db

app = create_app()

# as Django left them
with app.app_context():
    for sql in (
        Path("tables.sql").read_text("utf-8").split("\n\n")
    ):
        db.session.execute(db.text(sql))
    db.session.commit()


@migrate.configure
def do_not_print(config):
    config.stdout = StringIO()
    return config


def flask(command, app=app):
    """The exit code of flask --app blog …"""
    runner = app.test_cli_runner()
    return runner.invoke(args=command.split()).exit_code


def sqlacodegen(tables):
    """What sqlacodegen --tables … URL prints."""
    with app.app_context():
        found = MetaData()
        found.reflect(db.engine, only=tables.split())
        generator = DeclarativeGenerator(found, db.engine, [])
        return generator.generate()


def columns():
    with app.app_context():
        found = db.inspect(db.engine).get_columns("blog_article")
    return sorted(column["name"] for column in found)


def classes(text):
    nodes = ast.parse(text).body
    found = [n for n in nodes if isinstance(n, ast.ClassDef)]
    return [ast.dump(node) for node in found]


def is_draft(text):
    """Whether the draft has the classes of the text."""
    draft = Path("draft.py").read_text("utf-8")
    return classes(draft) == classes(text)


# --8<-- [start:focus]
tables = "blog_article blog_article_tags blog_author blog_tag"
text = sqlacodegen(tables)
print("draft:", is_draft(text))
#> draft: True

# the tables are there: 0001 is only marked as done
print(columns())
#> ['author_id', 'id', 'live', 'title']
print(flask("db stamp 0001_initial") == 0)
#> True

# 0002 is run
print(flask("db upgrade") == 0)
#> True
print(columns())
#> ['author_id', 'id', 'live', 'summary', 'title']
print("nothing to change:", flask("db check") == 0)
#> nothing to change: True

# a new database: there 0001 is run, too
new = create_app()
print(flask("db upgrade", new) == 0, flask("db check", new) == 0)
#> True True

# read and written through the models
with app.app_context():
    hello = db.session.get(Article, 101)
    print(hello.title, hello.author.name, hello.tags[0].name)
    #> Hello ada python
    new = Article(
        title="Tables", author=hello.author, summary="Taken over"
    )
    new.tags.append(hello.tags[0])
    db.session.add(new)
    db.session.commit()
    print(new.id, new.summary, len(new.tags))
    #> 103 Taken over 1
# --8<-- [end:focus]
