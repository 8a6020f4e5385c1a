import os

from flask import (
    Flask,
    abort,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask_wtf import CSRFProtect
from itsdangerous import BadSignature, URLSafeSerializer

app = Flask(__name__)
# --8<-- [start:focus]
app.config.from_mapping(
    SECRET_KEY=os.environ["BLOG_KEY"],  # without it, no start
    SECRET_KEY_FALLBACKS=os.environ.get(
        "BLOG_OLD_KEYS", ""
    ).split(),
    SESSION_COOKIE_SAMESITE="Lax",
    TRUSTED_HOSTS=["localhost", "127.0.0.1"],
)
CSRFProtect(app)


def signer():
    # all of them may read, the last one signs
    keys = [*app.config["SECRET_KEY_FALLBACKS"], app.secret_key]
    return URLSafeSerializer(keys, salt="unsubscribe")


def token_for(name):
    return signer().dumps(name)


@app.get("/unsubscribe/<token>/")
def unsubscribe(token):
    try:
        name = signer().loads(token)
    except BadSignature:
        abort(404)
    return {"name": name}


# --8<-- [end:focus]
@app.get("/")
def index():
    return render_template("index.html")


@app.post("/name/")
def name():
    session["name"] = request.form.get("name", "")[:40]
    return redirect(url_for("index"))
