from flask import Flask
from flask_user import UserManager
from flask_wtf import CSRFProtect

from blog import pages
from blog.models import User, db

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret, but 32 bytes at least",
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
    )
    db.init_app(app)
    csrf.init_app(app)
    app.register_blueprint(pages.bp)
    # --8<-- [start:focus]
    app.config.from_mapping(
        USER_APP_NAME="Blog",
        USER_AUTO_LOGIN_AFTER_CONFIRM=False,
        USER_EMAIL_SENDER_EMAIL="blog@example.org",
        USER_ENABLE_USERNAME=False,
        # links in mails lead here
        SERVER_NAME="localhost",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.user_manager = UserManager(app, db, User)
    # --8<-- [end:focus]
    return app
