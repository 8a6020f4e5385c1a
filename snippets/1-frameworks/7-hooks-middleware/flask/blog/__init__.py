from flask import Flask, g, request

from blog import articles, staff

BANNED = {"mallory"}


# --8<-- [start:focus]
def create_app():
    app = Flask(__name__)
    app.config["TRUSTED_HOSTS"] = ["localhost", "127.0.0.1"]
    app.before_request(identify)
    app.after_request(stamp)
    app.register_blueprint(articles.bp)
    app.register_blueprint(staff.bp)
    return app


def identify():
    g.reader = request.headers.get("X-Reader", "guest")
    if g.reader in BANNED:
        return "Go away", 403
    return None


def stamp(response):
    response.headers["X-Served-To"] = g.reader
    return response


# --8<-- [end:focus]
