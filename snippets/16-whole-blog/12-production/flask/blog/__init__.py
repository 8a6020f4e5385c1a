import os
from logging.config import dictConfig

from flask import Flask, request
from flask_migrate import Migrate
from flask_wtf import CSRFProtect
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix

import config
from blog import (
    admin,
    api,
    articles,
    auth,
    cli,
    comments,
    errors,
    tasks,
)
from blog.models import db

migrate = Migrate()
csrf = CSRFProtect()


# --8<-- [start:focus]
def create_app(name=None, **settings):
    name = name or os.environ.get("BLOG_CONFIG", "Production")
    dictConfig(config.LOGGING)
    app = Flask(__name__)
    app.config.from_mapping(api.SETTINGS | tasks.SETTINGS)
    app.config.from_object(getattr(config, name)())
    app.config.from_mapping(settings)
    app.after_request(send_headers)
    if app.config["BEHIND_PROXY"]:  # one, which has HTTPS
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1)
    db.init_app(app)
    migrate.init_app(app, db)
    csrf.init_app(app)
    auth.login_manager.init_app(app)
    admin.init_app(app)
    api.init_app(app)
    csrf.exempt(api.bp)  # it has tokens, and no cookies
    tasks.init_app(app)
    app.register_blueprint(articles.bp)
    app.register_blueprint(auth.bp)
    app.register_blueprint(cli.bp)
    app.register_blueprint(comments.bp)
    app.register_error_handler(HTTPException, errors.http_error)
    return app


def send_headers(response):
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["X-Frame-Options"] = "DENY"
    if request.is_secure:
        header = "Strict-Transport-Security"
        response.headers[header] = "max-age=31536000"
    return response


# --8<-- [end:focus]
