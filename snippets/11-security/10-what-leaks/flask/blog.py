import secrets

from flask import Flask, abort, session
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

app = Flask(__name__)
app.config.from_mapping(
    SECRET_KEY="not a secret in an example",
    SESSION_COOKIE_SAMESITE="Lax",
    TRUSTED_HOSTS=["localhost", "127.0.0.1"],
)
EMAILS = {"ada": "ada@example.org"}
DRAFTS = {1: {"author": "ada", "title": "Not yet"}}
HASHES = {"ada": generate_password_hash("analytical")}

# --8<-- [start:focus]
# checked for unknown names, which then take as long
NOBODY = generate_password_hash(secrets.token_urlsafe())


def careless(name, password):
    if name not in HASHES:
        return "no such user"
    if not check_password_hash(HASHES[name], password):
        return "wrong password"
    return "welcome"


def careful(name, password):
    hashed = HASHES.get(name, NOBODY)
    right = check_password_hash(hashed, password)
    if not right or name not in HASHES:
        return "wrong name or password"
    return "welcome"


@app.get("/drafts/<int:pk>/")
def draft(pk):
    found = DRAFTS.get(pk)
    # 403 would tell that there is one
    if not found or found["author"] != session.get("name"):
        abort(404)
    return found["title"]


@app.get("/remind/")
def remind():
    email = EMAILS["ada"]
    return send(email)


def send(email):
    raise RuntimeError("the mail server does not answer")


# --8<-- [end:focus]
