from datetime import timedelta

from flask import Flask, request, session

app = Flask(__name__)
# --8<-- [start:focus]
app.config.from_mapping(
    SECRET_KEY="not a secret in an example",
    PERMANENT_SESSION_LIFETIME=timedelta(days=7),
    SESSION_REFRESH_EACH_REQUEST=True,  # the default
    SESSION_COOKIE_SAMESITE="Lax",
    TRUSTED_HOSTS=["localhost", "127.0.0.1"],
)


@app.post("/start/")
def start():
    remember = "remember" in request.form
    session.clear()
    session["later"] = []
    session.permanent = remember
    return "", 204


@app.get("/")
def index():
    return {"later": session.get("later", [])}


@app.post("/lost/")
def lost():
    session.get("later", []).append("lost")
    return "", 204


@app.post("/later/")
def later():
    later = session.setdefault("later", [])
    later.append("kept")
    session.modified = True
    return "", 204


# --8<-- [end:focus]
