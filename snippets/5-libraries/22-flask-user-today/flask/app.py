# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "bcrypt>=5",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-user==1.0.2.2",
# ]
# ///
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from flask_user import UserManager, UserMixin


def create_user_manager(**config):
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY="not a secret, but 32 bytes at least",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        USER_EMAIL_SENDER_EMAIL="blog@example.org",
        **config,
    )
    db = SQLAlchemy(app)

    class User(db.Model, UserMixin):
        id = db.Column(db.Integer, primary_key=True)

    return UserManager(app, db, User)


# --8<-- [start:focus]
user_manager = create_user_manager()
try:
    user_manager.hash_password("Lovelace1815")
except ValueError as error:
    print(type(error).__name__)
    #> ValueError

user_manager = create_user_manager(
    USER_PASSLIB_CRYPTCONTEXT_SCHEMES=["pbkdf2_sha512"]
)
hashed = user_manager.hash_password("Lovelace1815")
# --8<-- [end:focus]
print(user_manager.verify_password("Lovelace1815", hashed))
#> True
