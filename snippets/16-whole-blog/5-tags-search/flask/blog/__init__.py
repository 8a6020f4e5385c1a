import os

from flask import Flask
from flask_migrate import Migrate
from flask_wtf import CSRFProtect
from werkzeug.exceptions import HTTPException

from blog import (
    articles,
    auth,
    cli,
    errors,
)
from blog.models import db

migrate = Migrate()
csrf = CSRFProtect()


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
    migrate.init_app(app, db)
    csrf.init_app(app)
    auth.login_manager.init_app(app)
    app.register_blueprint(articles.bp)
    app.register_blueprint(auth.bp)
    app.register_blueprint(cli.bp)
    app.register_error_handler(HTTPException, errors.http_error)
    return app


# --8<-- [end:focus]
