# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "bcrypt>=5",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-user==1.0.2.2",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from flask_user import UserManager, UserMixin
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def create_user_manager(**config):
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY="not a secret, but 32 bytes at least",
        SQLALCHEMY_DATABASE_URI="sqlite://",
        USER_EMAIL_SENDER_EMAIL="blog@example.org",
        **config,
    )

    class Base(DeclarativeBase):
        pass

    db = SQLAlchemy(app, model_class=Base)

    class User(db.Model, UserMixin):
        id: Mapped[int] = mapped_column(primary_key=True)

    return UserManager(app, db, User)


def try_out(user_manager, password):
    try:
        hashed = user_manager.hash_password(password)
    except ValueError as error:
        return str(error).split(",")[0]
    return user_manager.verify_password(password, hashed)


# --8<-- [start:focus]
short, long = "analytical", "analytical engine " * 5

# bcrypt is the default
user_manager = create_user_manager()
for password in [short, long]:
    print(try_out(user_manager, password))
    #> password cannot be longer than 72 bytes
    #> password cannot be longer than 72 bytes

user_manager = create_user_manager(
    USER_PASSLIB_CRYPTCONTEXT_SCHEMES=["pbkdf2_sha512"]
)
for password in [short, long]:
    print(try_out(user_manager, password))
    #> True
    #> True
# --8<-- [end:focus]
