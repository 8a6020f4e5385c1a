from flask import Flask

from blog import articles, receivers  # noqa: F401 (it connects)
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    db.init_app(app)
    app.register_blueprint(articles.bp)
    return app
