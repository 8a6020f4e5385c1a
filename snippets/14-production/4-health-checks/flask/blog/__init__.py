import os

from flask import Flask

from blog import health
from blog.models import Article, db, migrate


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
        "DATABASE_URL", "sqlite:///blog.db"
    )
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    # --8<-- [start:focus]
    app.before_request(health.answer)  # before all others
    # --8<-- [end:focus]
    db.init_app(app)
    migrate.init_app(app, db)

    @app.get("/")
    def index():
        titles = db.select(Article.title).order_by(Article.id)
        return list(db.session.scalars(titles))

    return app
