from flask import Flask
from flask_login import LoginManager

from blog import admin
from blog.models import User, db

login_manager = LoginManager()


@login_manager.user_loader
def load_user(id):
    return db.session.get(User, int(id))


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    login_manager.init_app(app)
    admin.init_app(app)
    return app
