from flask import Flask
from flask_wtf import CSRFProtect

from blog import contact
from blog.contact import mail

csrf = CSRFProtect()


def create_app(**config):
    app = Flask(__name__)
    app.config.from_mapping(
        CONTACT_OPEN=True,
        EDITOR="editor@example.org",
        MAIL_DEFAULT_SENDER="blog@example.org",
        SECRET_KEY="not a secret in an example",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config.from_mapping(config)
    csrf.init_app(app)
    mail.init_app(app)  # reads TESTING now, and not again
    app.register_blueprint(contact.bp)
    return app
