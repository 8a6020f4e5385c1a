import fcntl

from flask import Flask


def create_app():
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]

    @app.get("/")
    def index():
        return "Hello"

    # --8<-- [start:focus]
    @app.get("/report/")
    def report():
        def lines():
            yield "begun\n"
            with open("gate") as gate:  # app.py shuts it
                fcntl.flock(gate, fcntl.LOCK_SH)
            yield "done"

        return lines(), {"Content-Type": "text/plain"}

    # --8<-- [end:focus]
    return app
