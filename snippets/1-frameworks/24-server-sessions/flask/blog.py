from datetime import timedelta
from secrets import compare_digest

from flask import Flask, redirect, request, session, url_for
from flask_session import Session

from models import db

app = Flask(__name__)
# --8<-- [start:focus]
app.config.from_mapping(
    SESSION_TYPE="sqlalchemy",
    SESSION_SQLALCHEMY=db,
    PERMANENT_SESSION_LIFETIME=timedelta(days=14),
    SESSION_REFRESH_EACH_REQUEST=False,
    SESSION_COOKIE_SAMESITE="Lax",
    SQLALCHEMY_DATABASE_URI="sqlite://",
    EDITORS_PASSWORD="analytical",  # not a secret in an example
    TRUSTED_HOSTS=["localhost", "127.0.0.1"],
)
db.init_app(app)
Session(app)  # creates its table, if there is none


@app.get("/")
def index():
    draft = session.get("draft", "")
    return {"draft": draft, "editor": "editor" in session}


@app.post("/draft/")
def draft():
    session["draft"] = request.form.get("text", "")
    return redirect(url_for("index"))


@app.post("/login/")
def login():
    password = request.form.get("password", "").encode()
    right = app.config["EDITORS_PASSWORD"].encode()
    if not compare_digest(password, right):
        return "wrong password", 403
    app.session_interface.regenerate(session)
    session["editor"] = True
    return redirect(url_for("index"))


@app.post("/logout/")
def logout():
    session.clear()
    return redirect(url_for("index"))


# --8<-- [end:focus]
