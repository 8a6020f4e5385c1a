import mongomock
from flask import Flask
from flask_user import UserManager
from flask_wtf import CSRFProtect

from blog import pages
from blog.models import User, db

csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret, but 32 bytes at least",
        SESSION_COOKIE_SAMESITE="Lax",
        REMEMBER_COOKIE_SAMESITE="Lax",
        # a stand-in, in memory
        MONGODB_SETTINGS={
            "db": "blog",
            "host": "localhost",
            "mongo_client_class": mongomock.MongoClient,
            "uuidRepresentation": "standard",
        },
        USER_AUTO_LOGIN_AFTER_REGISTER=False,
        USER_ENABLE_EMAIL=False,
    )
    db.init_app(app)
    csrf.init_app(app)
    app.register_blueprint(pages.bp)
    # --8<-- [start:focus]
    app.user_manager = UserManager(app, db, User)
    # --8<-- [end:focus]
    return app
