from flask import Flask

from flaskr import blog, staff


def create_app():
    app = Flask(__name__)
    app.config["STAFF_CLOSED"] = False
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    app.register_blueprint(blog.bp)
    app.register_blueprint(staff.bp, url_prefix="/staff")
    return app
