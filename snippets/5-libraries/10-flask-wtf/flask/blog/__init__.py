from flask import Flask
from flask_wtf import CSRFProtect

from blog import comments
from blog.models import db

# --8<-- [start:focus]
csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost"],
    )
    db.init_app(app)
    csrf.init_app(app)
    app.register_blueprint(comments.bp)
    return app


# --8<-- [end:focus]
