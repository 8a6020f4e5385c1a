from datetime import timedelta

from flask import Flask
from flask_wtf import CSRFProtect

from blog import auth, pages
from blog.models import db

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    # --8<-- [start:focus]
    app.config.from_mapping(
        REMEMBER_COOKIE_DURATION=timedelta(days=30),
        REMEMBER_COOKIE_SAMESITE="Lax",  # default: not set
        REMEMBER_COOKIE_HTTPONLY=True,  # default
        # on HTTPS: REMEMBER_COOKIE_SECURE=True, and the session's
        # --8<-- [end:focus]
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    csrf.init_app(app)
    auth.login_manager.init_app(app)
    app.register_blueprint(auth.bp)
    app.register_blueprint(pages.bp)
    return app
