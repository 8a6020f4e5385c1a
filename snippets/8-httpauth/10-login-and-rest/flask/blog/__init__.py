from flask import Flask

from blog import api, auth, pages
from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
        WTF_CSRF_CHECK_DEFAULT=False,  # auth.py does it
    )
    db.init_app(app)
    auth.login_manager.init_app(app)
    auth.csrf.init_app(app)
    app.before_request(auth.check_csrf)
    app.register_blueprint(api.bp)
    app.register_blueprint(pages.bp)
    return app
