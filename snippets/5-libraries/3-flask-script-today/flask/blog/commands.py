import click

TITLES = ["Hello", "Flask", "Django"]


# --8<-- [start:focus]
# was: class Publish(Command), with option_list and run()
@click.command()
@click.argument("title")
@click.option("--author", default="Ada")
def publish(title, author):
    """Publish an article."""
    click.echo(f"{title} published by {author}")


# was: @manager.option("-n", "--limit", type=int, default=3)
@click.command()
@click.option("-n", "--limit", type=int, default=3)
def articles(limit):
    """List the newest articles."""
    click.echo(", ".join(TITLES[:limit]))


# --8<-- [end:focus]
