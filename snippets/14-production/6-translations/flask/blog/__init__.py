from flask import Flask
from flask_babel import Babel
from flask_wtf import CSRFProtect

from blog import pages

babel = Babel()
csrf = CSRFProtect()


def create_app():
    app = Flask(__name__)
    app.config.from_mapping(
        SECRET_KEY="not a secret in an example",
        SESSION_COOKIE_SAMESITE="Lax",
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    csrf.init_app(app)
    # --8<-- [start:focus]
    babel.init_app(app, locale_selector=pages.select_locale)
    # --8<-- [end:focus]
    app.register_blueprint(pages.bp)
    return app
