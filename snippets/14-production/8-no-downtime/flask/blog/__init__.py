import os

from flask import Flask

from blog.models import db, migrate


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
        "DATABASE_URL", "sqlite:///blog.db"
    )
    db.init_app(app)
    migrate.init_app(app, db)
    return app
