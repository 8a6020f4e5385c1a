from flask import Flask

from blog import articles
from blog.tables import db_session


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    app.register_blueprint(articles.bp)

    @app.teardown_appcontext
    def remove_session(exception):
        db_session.remove()

    return app


# --8<-- [end:focus]
