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
)


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(model_class=Base)
db.init_app(app)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(db.String(16))


with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    ada = User(name="Ada")
    db.session.add(ada)
    print(ada.id)
    #> None

    db.session.commit()
    print(ada.id)
    #> 1

    grace = User(name="Grace")
    db.session.add(grace)
    db.session.commit()
    print(grace.id)
    #> 2
    # --8<-- [end:focus]

    try:
        print(User("Alan").id)
    except TypeError as error:
        print(type(error).__name__)
        #> TypeError

    lost = User()
    lost.username = "Alan"
    db.session.add(lost)
    try:
        db.session.commit()
    except IntegrityError as error:
        db.session.rollback()
        print(type(error).__name__)
        #> IntegrityError
