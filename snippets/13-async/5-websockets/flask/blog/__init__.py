from flask import Flask

from blog import chat, pages
from blog.models import db, login_manager


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SOCK_SERVER_OPTIONS={
            "ping_interval": 25,  # proxies close what is idle
            "max_message_size": 4096,
        },
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    login_manager.init_app(app)
    chat.sock.init_app(app)
    app.register_blueprint(chat.bp)
    app.register_blueprint(pages.bp)
    return app
