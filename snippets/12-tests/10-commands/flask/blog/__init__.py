from flask import Flask

from blog import articles, commands
from blog.models import db


def create_app(**config):
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config.from_mapping(config)
    db.init_app(app)
    app.register_blueprint(articles.bp)
    app.cli.add_command(commands.publish)
    return app
