from flask import Flask

from blog import api
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost"],
    )
    db.init_app(app)
    app.register_blueprint(api.bp)
    return app
