from flask import Blueprint, Flask

from flaskr import blog


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    app.register_blueprint(blog.bp, url_prefix="/blog")
    app.register_blueprint(
        blog.bp, url_prefix="/news", name="news"
    )
    team = Blueprint("team", __name__)
    team.register_blueprint(blog.bp, url_prefix="/blog")
    app.register_blueprint(team, url_prefix="/team")
    return app


# --8<-- [end:focus]
