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
from sqlalchemy.exc import IntegrityError, PendingRollbackError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16), unique=True)


# --8<-- [start:focus]
class Article(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(db.String(100))
    views: Mapped[int] = mapped_column(default=0)
    user_id: Mapped[int] = mapped_column(db.ForeignKey("user.id"))

    __table_args__ = (
        db.UniqueConstraint(
            "user_id", "title", name="title_once"
        ),
        db.CheckConstraint(
            "views >= 0", name="views_not_negative"
        ),
    )


def save(record):
    db.session.add(record)
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        return "refused"
    return "saved"


# --8<-- [end:focus]

with app.app_context():
    db.create_all()
    print(save(User(name="Ada")), save(User(name="Ada")))
    #> saved refused
    print(save(Article(title="Hello", user_id=1)))
    #> saved
    print(save(Article(title="Hello", user_id=1)))
    #> refused
    print(save(Article(title="Forms", user_id=1, views=-1)))
    #> refused

    count = db.select(db.func.count()).select_from(User)
    db.session.add(User(name="Ada"))
    try:
        db.session.commit()
    except IntegrityError:
        try:
            db.session.scalar(count)
        except PendingRollbackError:
            print("roll back first")
            #> roll back first
    db.session.rollback()
    print("users:", db.session.scalar(count))
    #> users: 1
