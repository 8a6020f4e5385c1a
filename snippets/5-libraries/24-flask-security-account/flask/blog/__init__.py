from flask import Flask
from flask_mail import Mail
from flask_security import Security, SQLAlchemyUserDatastore
from flask_wtf import CSRFProtect

from blog import pages
from blog.models import Role, User, db

csrf = CSRFProtect()
mail = Mail()
security = Security()


def create_app(**config):
    app = Flask(__name__)
    # --8<-- [start:focus]
    app.config.from_mapping(
        SECURITY_LOGIN_URL="/login/",
        SECURITY_REGISTERABLE=True,
        SECURITY_REGISTER_URL="/register/",
        SECURITY_CONFIRMABLE=True,
        SECURITY_CHANGEABLE=True,
        # the same answer for an address with and without account
        SECURITY_RETURN_GENERIC_RESPONSES=True,
        SECURITY_EMAIL_HTML=False,
        # the default asks the DNS for the domain
        SECURITY_EMAIL_VALIDATOR_ARGS={
            "check_deliverability": False
        },
        # links in mails lead here
        SERVER_NAME="localhost",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    # --8<-- [end:focus]
    app.config.from_mapping(
        MAIL_DEFAULT_SENDER="blog@example.org",
        SECRET_KEY="not a secret in an example",
        SECURITY_PASSWORD_SALT="not a secret either",
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
    )
    app.config.from_mapping(config)
    db.init_app(app)
    csrf.init_app(app)
    mail.init_app(app)
    users = SQLAlchemyUserDatastore(db, User, Role)
    security.init_app(app, users)
    app.register_blueprint(pages.bp)
    return app
