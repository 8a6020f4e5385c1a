from flask import Flask

from blog import api
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    app.register_blueprint(api.bp)
    return app
