from pathlib import Path

from flask import Flask
from flask_wtf import CSRFProtect

from blog import views

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
        MAX_CONTENT_LENGTH=5_000_000,
        UPLOAD_FOLDER=Path(app.root_path).parent / "uploads",
    )
    app.config["UPLOAD_FOLDER"].mkdir(exist_ok=True)
    csrf.init_app(app)
    app.register_blueprint(views.bp)
    return app
