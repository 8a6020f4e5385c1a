from flask import Flask
from werkzeug.exceptions import HTTPException

from blog import api, errors
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    app.register_blueprint(api.bp)
    app.register_error_handler(HTTPException, errors.as_json)
    return app
