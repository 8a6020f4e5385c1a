import os

from flask import Flask

from flaskr.blog.views import bp as blog
from flaskr.db import db
from flaskr.users.views import bp as users


# --8<-- [start:focus]
def create_app(**config):
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
        "BLOG_DATABASE", "sqlite:///blog.db"
    )
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    app.config.update(config)
    db.init_app(app)
    app.register_blueprint(users)
    app.register_blueprint(blog, url_prefix="/articles")
    return app


# --8<-- [end:focus]
