from flask import Flask

from blog import articles


def create_app(**config):
    app = Flask(__name__)
    app.config.from_mapping(
        TRUSTED_HOSTS=["localhost", "127.0.0.1"],
    )
    app.config.from_mapping(config)
    app.register_blueprint(articles.bp)
    return app
