from flask import Flask

from blog import articles


def create_app():
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    app.register_blueprint(articles.bp)
    return app
