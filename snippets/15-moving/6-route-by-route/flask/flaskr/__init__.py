from flask import Flask, render_template
from flask_wtf import CSRFProtect

from flaskr import views
from flaskr.models import db

URI = "sqlite:///file:/blog?mode=memory&cache=shared&uri=true"
csrf = CSRFProtect()


def not_found(error):
    return render_template("404.html"), 404


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        SQLALCHEMY_DATABASE_URI=URI,
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    db.init_app(app)
    csrf.init_app(app)
    app.register_blueprint(views.bp)
    app.register_error_handler(404, not_found)
    return app
