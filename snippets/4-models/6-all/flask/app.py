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
    db.session.add_all([User(name="Ada"), User(name="Grace")])
    db.session.commit()

    # --8<-- [start:focus]
    query = db.select(User).order_by(User.id)
    users = db.session.scalars(query).all()
    print(type(users).__name__)
    #> list
    print(type(users[:1]).__name__)
    #> list
    print(users[0].name, len(users))
    #> Ada 2
    for user in users:
        print(user.name)
        #> Ada
        #> Grace
    # --8<-- [end:focus]

    # the legacy interface
    print(type(User.query.all()).__name__)
    #> list
    print(type(User.query.filter(User.id > 1)).__name__)
    #> Query
