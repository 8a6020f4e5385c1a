from flask import Flask

from flaskr import blog, users


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    app.register_blueprint(blog.bp, url_prefix="/articles")
    app.register_blueprint(users.bp, url_prefix="/users")
    return app


# --8<-- [end:focus]
