from flask import Flask
from flask_wtf.csrf import CSRFError, CSRFProtect

from blog import articles, hooks
from blog.models import db

csrf = CSRFProtect()


# --8<-- [start:focus]
def refused(error):
    return {"error": "CSRF"}, 403


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        HOOK_KEY=b"shared with the build server",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    csrf.init_app(app)  # checks every unsafe method
    csrf.exempt(hooks.bp)  # called by no browser
    app.register_error_handler(CSRFError, refused)
    app.register_blueprint(articles.bp)
    app.register_blueprint(hooks.bp)
    return app


# --8<-- [end:focus]
