from flask import Flask

from flaskr.blog.models import Article
from flaskr.db import db
from flaskr.users.models import User


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db.init_app(app)

    @app.shell_context_processor
    def names():
        return {"db": db, "Article": Article, "User": User}

    return app


# --8<-- [end:focus]
