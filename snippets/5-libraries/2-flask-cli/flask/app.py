# /// script
# requires-python = ">=3.11"
# dependencies = ["click>=8.1", "flask>=3.1"]
# ///
import click
from flask import Flask
from flask.cli import AppGroup

app = Flask(__name__)
app.config["ARTICLES"] = ["Hello", "Flask", "Django"]

# --8<-- [start:focus]
publishing = AppGroup("publish", help="Publish articles.")


@publishing.command("article")
@click.argument("title")
@click.option("--author", default="Ada")
def publish_article(title, author):
    """Publish an article."""
    click.echo(f"{title} published by {author}")


app.cli.add_command(publishing)


@app.cli.command("articles")
@click.option("-n", "--limit", type=int, default=3)
def list_articles(limit):
    """List the newest articles."""
    click.echo(", ".join(app.config["ARTICLES"][:limit]))


@app.shell_context_processor
def shell_names():
    return {"articles": app.config["ARTICLES"]}


# --8<-- [end:focus]

# on the command line: flask articles -n 2
runner = app.test_cli_runner()
print(runner.invoke(args="articles -n 2").output.rstrip())
#> Hello, Flask
args = "publish article Hello --author Grace"
print(runner.invoke(args=args).output.rstrip())
#> Hello published by Grace
print(runner.invoke(args="publish article").exit_code != 0)
#> True
print("articles" in app.make_shell_context())
#> True
