# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "flask>=3.1",
#   "flask-sqlalchemy>=3.1",
#   "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    mapped_column,
    relationship,
)


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


# --8<-- [start:focus]
class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))
    profile: Mapped["Profile | None"] = relationship(
        back_populates="user"
    )


class Profile(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    bio: Mapped[str] = mapped_column(db.String(100))
    user_id: Mapped[int] = mapped_column(
        db.ForeignKey("user.id"), unique=True
    )
    user: Mapped[User] = relationship(back_populates="profile")


# --8<-- [end:focus]
with app.app_context():
    db.create_all()
    ada = User(name="Ada")
    grace = User(name="Grace")
    profile = Profile(bio="First programmer", user=ada)
    db.session.add_all([grace, profile])
    db.session.commit()

    print(profile.user.name)
    #> Ada
    print(ada.profile.bio)
    #> First programmer

    print(grace.profile)
    #> None

    db.session.add(Profile(bio="Again", user_id=ada.id))
    try:
        db.session.commit()
    except IntegrityError as error:
        db.session.rollback()
        print(type(error).__name__)
        #> IntegrityError
