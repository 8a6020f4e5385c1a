from flask import Flask

from blog import articles
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost"],
    )
    db.init_app(app)
    app.register_blueprint(articles.bp)
    app.register_error_handler(404, articles.not_found)
    return app
