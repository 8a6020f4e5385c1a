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
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))


def register(name):
    if not name:
        raise ValueError("a user needs a name")
    db.session.add(User(name=name))


def names():
    users = db.select(User.name).order_by(User.id)
    return ", ".join(db.session.scalars(users)) or "nobody"


with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    try:
        for name in ["Ada", ""]:
            register(name)
        db.session.commit()
    except ValueError:
        db.session.rollback()
    print("all or nothing:", names())
    #> all or nothing: nobody

    try:
        for name in ["Ada", ""]:
            register(name)
            db.session.commit()
    except ValueError:
        db.session.rollback()
    print("one by one:", names())
    #> one by one: Ada

    register("Grace")
    try:
        with db.session.begin_nested():
            register("Linus")
            register("")
    except ValueError:
        register("Margaret")
    db.session.commit()
    print("with a savepoint:", names())
    #> with a savepoint: Ada, Grace, Margaret
    # --8<-- [end:focus]
