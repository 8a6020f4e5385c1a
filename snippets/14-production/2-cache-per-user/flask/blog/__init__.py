import os

from flask import Flask

from blog import articles
from blog.models import cache, db, login_manager


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    # --8<-- [start:focus]
    app.config["CACHE_TYPE"] = "SimpleCache"  # of this process
    if url := os.environ.get("REDIS_URL"):
        app.config["CACHE_TYPE"] = "RedisCache"
        app.config["CACHE_REDIS_URL"] = url
    cache.init_app(app)
    # --8<-- [end:focus]
    db.init_app(app)
    login_manager.init_app(app)
    app.register_blueprint(articles.bp)
    return app
