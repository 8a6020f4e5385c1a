from pathlib import Path

from flask import Flask
from flask_wtf import CSRFProtect

from blog import files
from blog.models import db

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
        MAX_CONTENT_LENGTH=1_000_000,  # of a whole request
        UPLOAD_FOLDER=Path(app.root_path).parent / "uploads",
    )
    app.config["UPLOAD_FOLDER"].mkdir(exist_ok=True)
    db.init_app(app)
    csrf.init_app(app)
    app.register_blueprint(files.bp)
    return app
