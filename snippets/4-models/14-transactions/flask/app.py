# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError

from models import User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

sent = []


def trace(statement):
    sent.append(statement.split()[0])


def register(name):
    db.session.add(User(name=name))
    db.session.flush()  # send the INSERT now


def names():
    query = db.select(User.name).order_by(User.id)
    return db.session.scalars(query).all()


with app.app_context():
    # the driver tells what arrives at SQLite
    @event.listens_for(db.engine, "connect")
    def connect(connection, record):
        connection.set_trace_callback(trace)

    db.create_all()

    # --8<-- [start:focus]
    # all or nothing: the third name is taken
    sent.clear()
    try:
        for name in ["ada", "grace", "ada"]:
            register(name)
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("taken:", name)
        #> taken: ada
    print(*sent)
    #> BEGIN INSERT INSERT INSERT ROLLBACK
    print(names())
    #> []

    # one by one
    sent.clear()
    for name in ["ada", "ada"]:
        try:
            register(name)
            db.session.commit()
        except IntegrityError:
            db.session.rollback()
            print("taken:", name)
            #> taken: ada
    print(*sent)
    #> BEGIN INSERT COMMIT BEGIN INSERT ROLLBACK
    print(names())
    #> ['ada']

    # one transaction, part of which is undone
    sent.clear()
    register("grace")
    try:
        with db.session.begin_nested():
            register("linus")
            register("ada")
    except IntegrityError:
        print(*sent)
        #> BEGIN INSERT SAVEPOINT INSERT INSERT ROLLBACK
        sent.clear()
        register("margaret")
    db.session.commit()
    print(*sent)
    #> INSERT COMMIT
    print(names())
    #> ['ada', 'grace', 'margaret']

    # what an object holds after a rollback
    ada = db.session.scalars(
        db.select(User).filter_by(name="ada")
    ).one()
    try:
        ada.name = "grace"
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
    print("not saved:", ada.name)
    #> not saved: ada
    # --8<-- [end:focus]
