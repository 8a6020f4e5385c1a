from flask import Flask

from blog import resources
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        RESTFUL_JSON={"ensure_ascii": False},
    )
    db.init_app(app)
    app.register_blueprint(resources.bp)
    return app
