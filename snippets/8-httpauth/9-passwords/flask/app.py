# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from flask import Flask
from werkzeug.security import generate_password_hash

from accounts import log_in, register
from models import User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

# as old releases stored them: cheap to guess
PBKDF2 = generate_password_hash("lovelace", "pbkdf2:sha256:1000")
SCRYPT = generate_password_hash("hopper", "scrypt:1024:8:1")

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    for password in "gentoos", "emperors":
        try:
            linus = register("linus", password)
        except ValueError:
            print(len(password), "characters: refused")
            #> 7 characters: refused
    print(linus.password_hash.split(":")[0])
    #> scrypt
    print("readable:", "emperors" in linus.password_hash)
    #> readable: False
    print(log_in("linus", "emperors"), log_in("linus", "wrong"))
    #> True False
    print("unknown name:", log_in("nobody", "emperors"))
    #> unknown name: False

    other = register("margaret", "emperors")
    print("the other:", log_in("margaret", "emperors"))
    #> the other: True
    same = other.password_hash == linus.password_hash
    print("same password, same hash:", same)
    #> same password, same hash: False

    ada = User(name="ada", password_hash=PBKDF2)
    grace = User(name="grace", password_hash=SCRYPT)
    db.session.add_all([ada, grace])
    db.session.commit()
    print(log_in("ada", "lovelace"), log_in("grace", "hopper"))
    #> True True
    print("replaced:", ada.password_hash != PBKDF2)
    #> replaced: True
    print("replaced:", grace.password_hash != SCRYPT)
    #> replaced: True
    stored = linus.password_hash
    print("again:", log_in("linus", "emperors"))
    #> again: True
    print("replaced:", linus.password_hash != stored)
    #> replaced: False

    linus.is_active = False
    db.session.commit()
    print("disabled:", log_in("linus", "emperors"))
    #> disabled: False
    # --8<-- [end:focus]
