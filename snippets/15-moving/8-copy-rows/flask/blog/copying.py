from itertools import islice

import click
from flask import Blueprint
from sqlalchemy import MetaData

from blog.models import Article, Author, db

bp = Blueprint("copying", __name__, cli_group=None)


# --8<-- [start:focus]
def rows_of(old, name):
    tables = MetaData()
    tables.reflect(old, only=[name])
    table = tables.tables[name]
    old = old.execution_options(yield_per=1000)
    return old.execute(db.select(table).order_by(table.c.id))


def copy(objects):
    while batch := list(islice(objects, 1000)):
        for each in batch:
            db.session.merge(each)
        db.session.flush()
        db.session.expunge_all()


@bp.cli.command("copy-old")
def copy_old():
    """Copy the rows of the old database; may be repeated."""
    with db.engines["old"].connect() as old:
        copy(authors(old))
        copy(articles(old))
    db.session.commit()


def authors(old):
    for row in rows_of(old, "blog_author"):
        yield Author(id=row.id, name=row.name)


def articles(old):
    known = set(db.session.scalars(db.select(Author.id)))
    for row in rows_of(old, "blog_article"):
        if row.author_id not in known:
            click.echo(f"no author: {row.title}", err=True)
            continue
        yield Article(
            id=row.id,
            title=row.title,
            summary=row.summary or None,
            created=row.created,
            author_id=row.author_id,
        )


# --8<-- [end:focus]
