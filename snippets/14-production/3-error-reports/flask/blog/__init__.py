from logging.config import dictConfig

from flask import Flask
from flask_wtf import CSRFProtect

from blog import accounts, logs

csrf = CSRFProtect()


def create_app():
    dictConfig(logs.LOGGING)  # before the app makes its logger
    app = Flask(__name__)
    app.config.from_mapping(
        ADMINS=["admin@example.org"],
        MAIL_DEFAULT_SENDER="blog@example.org",
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    logs.mail.init_app(app)
    app.before_request(logs.set_request_id)
    app.after_request(logs.send_request_id)
    csrf.init_app(app)
    app.register_blueprint(accounts.bp)
    return app
