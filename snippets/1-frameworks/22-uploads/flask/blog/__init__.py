from pathlib import Path

from flask import Flask
from flask_wtf import CSRFProtect

from blog import uploads
from blog.models import db

csrf = CSRFProtect()


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        MEDIA=Path(app.root_path).parent / "media",
        MAX_CONTENT_LENGTH=100_000,  # files included
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config["MEDIA"].mkdir(exist_ok=True)
    db.init_app(app)
    csrf.init_app(app)
    app.register_blueprint(uploads.bp)
    return app


# --8<-- [end:focus]
