from django.db import close_old_connections
from flask import Flask
from flask_babel import Babel

from staff.admin import admin
from staff.models import db

URI = "sqlite:///file:/blog?mode=memory&cache=shared&uri=true"


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_PATH="/admin/",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI=URI,
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    Babel(app)  # Flask-Admin uses it where it is installed
    admin.init_app(app)

    @app.teardown_request
    def close(error):  # Django does it after its own requests
        close_old_connections()

    return app
