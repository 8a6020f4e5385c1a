from pathlib import Path

from flask import Flask
from flask_wtf import CSRFProtect

from flaskr import views
from flaskr.models import db

DATABASE = Path(__file__).resolve().parent.parent / "blog.db"
csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI=f"sqlite:///{DATABASE}",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    csrf.init_app(app)
    app.register_blueprint(views.bp)
    return app
