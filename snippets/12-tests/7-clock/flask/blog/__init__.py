from flask import Flask
from flask_wtf import CSRFProtect

from blog import articles

csrf = CSRFProtect()


def create_app(**config):
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config.from_mapping(config)
    csrf.init_app(app)
    app.register_blueprint(articles.bp)
    return app
