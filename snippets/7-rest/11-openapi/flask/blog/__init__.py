from flask import Flask
from flask_smorest import Api

from blog import resources
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
        API_TITLE="Blog",
        API_VERSION="1.0",
        OPENAPI_VERSION="3.0.3",
        OPENAPI_URL_PREFIX="/",
    )
    app.json.sort_keys = False
    db.init_app(app)
    api = Api(app)
    api.register_blueprint(resources.bp)
    return app
