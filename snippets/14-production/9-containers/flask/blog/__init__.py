import os

from flask import Flask

from blog.models import Article, db, migrate


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
        "DATABASE_URL", "sqlite:///blog.db"
    )
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    db.init_app(app)
    migrate.init_app(app, db)

    @app.get("/")
    def index():
        titles = db.select(Article.title).order_by(Article.id)
        return list(db.session.scalars(titles))

    @app.get("/healthz/live/")
    def live():
        return "alive"

    return app
