from flask import Flask
from flask_wtf import CSRFProtect

from blog import account, auth, pages
from blog.models import db

csrf = CSRFProtect()


def create_app(**config):
    app = Flask(__name__)
    # --8<-- [start:focus]
    app.config.from_mapping(
        SITE="http://localhost",  # links in mails lead here
        CONFIRM_TIMEOUT=3 * 24 * 3600,  # seconds
        # --8<-- [end:focus]
        MAIL_DEFAULT_SENDER="blog@example.org",
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config.from_mapping(config)
    db.init_app(app)
    csrf.init_app(app)
    account.mail.init_app(app)
    auth.login_manager.init_app(app)
    app.register_blueprint(auth.bp)
    app.register_blueprint(account.bp)
    app.register_blueprint(pages.bp)
    return app
