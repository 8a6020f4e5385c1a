from flask import Flask

from flaskr import blog
from flaskr.db import db


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    db.init_app(app)
    app.register_blueprint(blog.bp)
    return app


# --8<-- [end:focus]
