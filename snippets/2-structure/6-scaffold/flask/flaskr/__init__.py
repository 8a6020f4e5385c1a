from flask import Flask

from . import auth, blog


def create_app():
    app = Flask(__name__)
    app.register_blueprint(auth.bp, url_prefix="/auth")
    app.register_blueprint(blog.bp)
    return app
