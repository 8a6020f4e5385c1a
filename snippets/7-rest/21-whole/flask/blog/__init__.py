from flask import Flask
from marshmallow import ValidationError
from werkzeug.exceptions import HTTPException

from blog import articles, errors
from blog.models import db


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.json.sort_keys = False
    db.init_app(app)
    app.register_blueprint(articles.bp)
    app.register_error_handler(HTTPException, errors.http_error)
    app.register_error_handler(ValidationError, errors.invalid)
    return app


# --8<-- [end:focus]
