from flask import Flask

from flaskr import blog


# --8<-- [start:focus]
def create_app(test_config=None):
    app = Flask(__name__)
    app.config.from_object("config")
    if test_config is not None:
        app.config.from_mapping(test_config)
    app.register_blueprint(blog.bp)
    return app


# --8<-- [end:focus]
