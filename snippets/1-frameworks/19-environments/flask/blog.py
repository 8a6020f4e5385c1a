import os

from flask import Flask, current_app, session

import config


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__, instance_relative_config=True)
    name = os.environ.get("BLOG_CONFIG", "Production")
    app.config.from_object(getattr(config, name)())
    app.config.from_pyfile("config.py", silent=True)
    app.config.from_prefixed_env("BLOG")
    app.add_url_rule("/", view_func=index)
    app.add_url_rule(
        "/name/", view_func=name_me, methods=["POST"]
    )
    return app


# --8<-- [end:focus]


def index():
    return current_app.config["SITE_NAME"]


def name_me():
    session["name"] = "ada"
    return "", 204
