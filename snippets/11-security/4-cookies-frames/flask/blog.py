from flask import (
    Flask,
    make_response,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask_wtf import CSRFProtect

app = Flask(__name__)
# --8<-- [start:focus]
app.config.from_mapping(
    SESSION_COOKIE_NAME="__Host-session",
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_SAMESITE="Lax",
    SECRET_KEY="not a secret in an example",
    TRUSTED_HOSTS=["localhost", "127.0.0.1"],
)
CSRFProtect(app)


@app.after_request
def no_frames(response):
    response.headers.setdefault("X-Frame-Options", "DENY")
    return response


@app.get("/")
def index():
    return render_template("index.html")


@app.post("/name/")
def name():
    session["name"] = request.form.get("name", "")[:40]
    response = redirect(url_for("index"))
    response.set_cookie(  # for a script, so not HttpOnly
        "theme", "dark", secure=True, samesite="Lax"
    )
    return response


@app.get("/preview/")
def preview():
    response = make_response("Shown in our own editor")
    response.headers["X-Frame-Options"] = "SAMEORIGIN"
    return response


@app.get("/badge/")
def badge():
    response = make_response("12 articles")
    response.headers["Content-Security-Policy"] = (
        "frame-ancestors 'self' https://partner.example"
    )
    return response


# --8<-- [end:focus]
