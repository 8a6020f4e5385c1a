from flask import Flask
from flask_wtf import CSRFProtect

from blog import news
from blog.news import mail

csrf = CSRFProtect()


def create_app(**config):
    app = Flask(__name__)
    app.config.from_mapping(
        MAIL_DEFAULT_SENDER="blog@example.org",
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        TRUSTED_HOSTS=["localhost"],
    )
    app.config.from_mapping(config)
    csrf.init_app(app)
    mail.init_app(app)  # after TESTING is set
    app.register_blueprint(news.bp)
    return app
