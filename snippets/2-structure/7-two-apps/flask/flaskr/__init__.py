from flask import Flask

from flaskr import blog


# --8<-- [start:focus]
def create_app(title):
    app = Flask(__name__)
    app.config["TITLE"] = title
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    app.register_blueprint(blog.bp)
    return app


# --8<-- [end:focus]
