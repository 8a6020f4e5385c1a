import os

from flask import Flask

from blog import (
    articles,
    cli,
)
from blog.models import db


# --8<-- [start:focus]
def create_app(**config):
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY=os.environ.get(
            "BLOG_SECRET_KEY", "for development only"
        ),
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI=os.environ.get(
            "BLOG_DATABASE", "sqlite:///blog.db"
        ),
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config.update(config)
    db.init_app(app)
    app.register_blueprint(articles.bp)
    app.register_blueprint(cli.bp)
    return app


# --8<-- [end:focus]
