import fcntl
import os

from flask import Flask

from blog.models import db


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = os.environ.get(
        "DATABASE_URL", "sqlite:///blog.db"
    )
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    db.init_app(app)

    @app.get("/")
    def index():
        return "Hello"

    @app.get("/healthz/live/")
    def live():
        return "alive"

    # --8<-- [start:focus]
    @app.get("/report/")
    def report():
        own = os.getpid()
        opened_by = db.session.connection().info["pid"]

        def lines():
            yield f"{own} {own == opened_by}\n"
            with open("gate") as gate:  # app.py shuts it
                fcntl.flock(gate, fcntl.LOCK_SH)
            yield "done"

        return lines(), {"Content-Type": "text/plain"}

    # --8<-- [end:focus]
    return app
