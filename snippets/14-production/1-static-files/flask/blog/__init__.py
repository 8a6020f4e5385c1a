from flask import Flask, render_template

from blog import assets


def create_app():
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    assets.init_app(app)

    @app.get("/")
    def index():
        return render_template("index.html")

    return app
