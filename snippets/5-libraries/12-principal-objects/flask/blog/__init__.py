from flask import Flask

from blog import permissions
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db.init_app(app)
    permissions.init_app(app)
    return app
