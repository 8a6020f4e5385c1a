from flask import Flask

from blog import copying
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SQLALCHEMY_DATABASE_URI="sqlite://",
        SQLALCHEMY_BINDS={"old": "sqlite://"},
    )
    db.init_app(app)
    app.register_blueprint(copying.bp)
    return app
