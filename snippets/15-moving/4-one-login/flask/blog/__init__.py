from flask import Flask, render_template
from flask_wtf import CSRFProtect

from blog import auth
from blog.models import db

URI = "sqlite:///file:/blog?mode=memory&cache=shared&uri=true"
csrf = CSRFProtect()


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
    auth.login_manager.init_app(app)
    app.register_blueprint(auth.bp)

    @app.get("/")
    def index():
        return render_template("index.html")

    return app
