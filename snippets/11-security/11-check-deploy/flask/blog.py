import os

from flask import Flask
from flask_talisman import Talisman
from flask_wtf import CSRFProtect

from checks import check_deploy


# --8<-- [start:focus]
class Development:
    SECRET_KEY = "for development only"
    DEBUG = True


class Production:
    SECRET_KEY = os.environ.get("BLOG_KEY", "")
    SESSION_COOKIE_NAME = "__Host-session"
    SESSION_COOKIE_SECURE = True
    TRUSTED_HOSTS = ["blog.example", "localhost", "127.0.0.1"]


def create_app(config=Production):
    app = Flask(__name__)
    app.config.from_object(config)
    if config is Production:
        Talisman(  # sets SESSION_COOKIE_SAMESITE, too
            app,
            force_https_permanent=True,
            strict_transport_security_max_age=3600,
            strict_transport_security_include_subdomains=False,
        )
        CSRFProtect(app)
    app.add_url_rule("/", view_func=index)
    app.cli.add_command(check_deploy)
    return app


# --8<-- [end:focus]


def index():
    return "Hello"
