from flask import Flask

from blog import old_sessions, views
from blog.models import db

URI = "sqlite:///file:/blog?mode=memory&cache=shared&uri=true"


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        DJANGO_SECRET_KEY="the old project's SECRET_KEY",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI=URI,
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    old_sessions.login_manager.init_app(app)
    app.before_request(old_sessions.keep_logged_in)
    app.register_blueprint(views.bp)
    return app
