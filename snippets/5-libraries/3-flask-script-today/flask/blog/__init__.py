from flask import Flask

from blog.commands import articles, publish


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    # was: manager.add_command("publish", Publish())
    app.cli.add_command(publish)
    app.cli.add_command(articles)
    return app


# --8<-- [end:focus]
