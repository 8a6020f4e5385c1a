import click
from flask.cli import with_appcontext

from blog.models import Article, db, publish_all


@click.command()
@click.argument("title", default="")
@click.option("--all", "everything", is_flag=True)
@with_appcontext
def publish(title, everything):
    """Publish the article TITLE, or all of them."""
    query = db.select(Article).filter_by(published=False)
    if everything:
        if not click.confirm("Publish all?"):
            raise click.ClickException("Nothing was published.")
    else:
        query = query.filter_by(title=title)
    count = len(db.session.scalars(query).all())
    if not count:
        raise click.ClickException("No such article.")
    publish_all(query)
    click.echo(f"Published: {count}")
