import os

from flask import Flask

from flaskr import blog


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config.from_object("config.base")
    name = os.environ.get("FLASKR_CONFIG", "config.development")
    app.config.from_object(name)
    app.config.from_prefixed_env("FLASK")
    if not app.config["SECRET_KEY"]:
        raise RuntimeError("FLASK_SECRET_KEY is not set")
    app.register_blueprint(blog.bp)
    return app


# --8<-- [end:focus]
