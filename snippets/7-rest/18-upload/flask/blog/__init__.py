from flask import Flask
from werkzeug.exceptions import HTTPException

from blog import api, errors
from blog.models import db


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
        MAX_CONTENT_LENGTH=100_000,  # of a request: else 413
    )
    db.init_app(app)
    app.register_blueprint(api.bp)
    app.register_error_handler(HTTPException, errors.as_json)
    return app


# --8<-- [end:focus]
