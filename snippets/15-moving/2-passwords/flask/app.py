# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import hashlib

from django.contrib.auth.hashers import (
    PBKDF2PasswordHasher,
    ScryptPasswordHasher,
)
from flask import Flask

from accounts import log_in
from imported import werkzeug_hash
from models import User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

# --8<-- [start:focus]
# as Django stored them
PASSWORDS = {
    "ada": ScryptPasswordHasher().encode("lovelace", "saltAda0"),
    "grace": PBKDF2PasswordHasher().encode(
        "hopper", "salt", 1000
    ),
    "linus": "bcrypt_sha256$$2b$12$…",
}

with app.app_context():
    db.create_all()
    for name, stored in PASSWORDS.items():
        converted = werkzeug_hash(stored)
        db.session.add(User(name=name, password_hash=converted))
    db.session.commit()

    users = db.select(User).where(User.name.in_(PASSWORDS))
    users = users.order_by(User.id)
    imported = {
        user.name: user.password_hash
        for user in db.session.scalars(users)
    }
    size = User.__table__.c.password_hash.type.length
    print("fits:", all(len(p) <= size for p in imported.values()))
    #> fits: True

    print(log_in("ada", "wrong"), log_in("grace", "wrong"))
    #> False False
    print(log_in("ada", "lovelace"), log_in("grace", "hopper"))
    #> True True
    print(log_in("linus", "torvalds"), log_in("nobody", ""))
    #> False False

    # at the first log-in, the hash became one of our own
    for user in db.session.scalars(users):
        replaced = user.password_hash != imported[user.name]
        print(user.name, "replaced:", replaced)
        #> ada replaced: True
        #> grace replaced: True
        #> linus replaced: False
    print(log_in("ada", "lovelace"), log_in("grace", "hopper"))
    #> True True


def fits(maxmem):
    try:
        cost = {"n": 32768, "r": 8, "p": 1, "maxmem": maxmem}
        hashlib.scrypt(b"lovelace", salt=b"salt", **cost)
    except ValueError:
        return False
    return True


# Werkzeug's cost: hashlib's own limit is too low
print(fits(0), fits(64 * 1024 * 1024))
#> False True
# --8<-- [end:focus]
