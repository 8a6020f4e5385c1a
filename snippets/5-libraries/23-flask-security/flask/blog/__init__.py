from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore
from flask_wtf import CSRFProtect

from blog import pages
from blog.models import Role, User, db

csrf = CSRFProtect()
security = Security()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SECURITY_EMAIL_VALIDATOR_ARGS={
            "check_deliverability": False
        },
        SECURITY_LOGIN_URL="/login/",
        SECURITY_PASSWORD_SALT="not a secret either",
        SECURITY_RETURN_GENERIC_RESPONSES=True,
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    csrf.init_app(app)
    # --8<-- [start:focus]
    users = SQLAlchemyUserDatastore(db, User, Role)
    security.init_app(app, users)
    # --8<-- [end:focus]
    app.register_blueprint(pages.bp)
    return app
