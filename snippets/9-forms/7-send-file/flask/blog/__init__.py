from pathlib import Path

from flask import Flask

from blog import files
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
        UPLOAD_FOLDER=Path(app.root_path).parent / "uploads",
    )
    app.config["UPLOAD_FOLDER"].mkdir(exist_ok=True)
    db.init_app(app)
    app.register_blueprint(files.bp)
    return app
