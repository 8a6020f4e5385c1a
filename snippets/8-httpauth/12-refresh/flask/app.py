# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "pyjwt>=2.10",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import time
from datetime import UTC, datetime

import jwt
from werkzeug.security import generate_password_hash

from blog import create_app
from blog.models import RefreshToken, User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    ada.set_password("analytical")
    grace.set_password("compiler")
    db.session.add_all([ada, grace])
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()


def log_in(*who):
    return client.post("/tokens/", auth=who).json


def send(method, path, token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.open(path, method=method, headers=headers)


def refresh(token):
    return send("POST", "/tokens/refresh/", token)


def get_me(token):
    return send("GET", "/me/", token).status_code


def seconds_left(token):
    claims = jwt.decode(
        token, options={"verify_signature": False}
    )
    return claims["exp"] - time.time()


phone = log_in("ada", "analytical")
laptop = log_in("ada", "analytical")
print(list(phone), get_me(phone["access"]))
#> ['access', 'refresh'] 200
response = refresh(phone["refresh"])
print("a new pair:", response.status_code)
#> a new pair: 201
newer = response.json

print("used again:", refresh(phone["refresh"]).status_code)
#> used again: 401
print("its successor:", refresh(newer["refresh"]).status_code)
#> its successor: 401
print("an access token of it:", get_me(newer["access"]))
#> an access token of it: 200
minutes = seconds_left(newer["access"]) / 60
print("minutes left:", round(minutes))
#> minutes left: 5
response = refresh(laptop["refresh"])
print("another device:", response.status_code)
#> another device: 201
laptop = response.json

# the same password, hashed anew
with app.app_context():
    ada = db.session.get(User, 1)
    ada.password_hash = generate_password_hash("analytical")
    db.session.commit()
log_in("ada", "analytical")
response = refresh(laptop["refresh"])
print("after a new hash:", response.status_code)
#> after a new hash: 201
laptop = response.json

print("one for the other:", get_me(laptop["refresh"]))
#> one for the other: 401
print("and back:", refresh(laptop["access"]).status_code)
#> and back: 401

mine = "/tokens/mine/"
print(send("DELETE", mine, laptop["refresh"]).status_code)
#> 204
print("log-out:", refresh(laptop["refresh"]).status_code)
#> log-out: 401

tablet = log_in("ada", "analytical")
now = datetime.now(UTC)
with app.app_context():
    db.session.execute(
        db.update(RefreshToken).values(expires=now)
    )
    db.session.commit()
print("expired:", refresh(tablet["refresh"]).status_code)
#> expired: 401
tablet = log_in("ada", "analytical")
with app.app_context():
    ada = db.session.get(User, 1)
    ada.set_password("difference")
    db.session.commit()
response = refresh(tablet["refresh"])
print("after a new password:", response.status_code)
#> after a new password: 401
tablet = log_in("grace", "compiler")
with app.app_context():
    grace = db.session.get(User, 2)
    grace.is_active = False
    db.session.commit()
print("disabled:", refresh(tablet["refresh"]).status_code)
#> disabled: 401
print("her access token:", get_me(tablet["access"]))
#> her access token: 401
# --8<-- [end:focus]
