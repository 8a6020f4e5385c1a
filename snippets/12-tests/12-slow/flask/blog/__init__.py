from flask import Flask

from blog import articles
from blog.models import db


def create_app(**config):
    app = Flask(__name__)
    app.config.from_mapping(
        PASSWORD_METHOD="scrypt",  # slow, as it has to be
        SQLALCHEMY_DATABASE_URI="sqlite:///blog.sqlite3",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config.from_mapping(config)
    db.init_app(app)
    app.register_blueprint(articles.bp)
    return app
