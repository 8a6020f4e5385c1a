# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy import func
from sqlalchemy.exc import IntegrityError, PendingRollbackError

from models import Article, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)


# --8<-- [start:focus]
def save(record):
    db.session.add(record)
    try:
        db.session.commit()
    except IntegrityError as error:
        db.session.rollback()
        return str(error.orig).split(":")[0]
    return "saved"


with app.app_context():
    db.create_all()

    # one column, whatever the case
    ada = User(name="ada")
    print(save(ada))
    #> saved
    print(save(User(name="Ada")))
    #> UNIQUE constraint failed

    # two columns together; and two rows without a slug
    hello = Article(title="Hello", rating=5, author=ada)
    print(save(hello))
    #> saved
    print(save(Article(title="Hello", rating=3, author=ada)))
    #> UNIQUE constraint failed
    print(save(Article(title="Hi", slug=None, author=ada)))
    #> saved

    # a check; NULL passes it, too
    print(save(Article(title="Forms", rating=6, author=ada)))
    #> CHECK constraint failed
    print(save(Article(title="Forms", rating=None, author=ada)))
    #> saved

    # asked before
    users = db.select(func.count()).select_from(User)
    same = users.where(func.lower(User.name) == "ADA".lower())
    if db.session.scalar(same):
        print("taken")
        #> taken

    # after the error, before the rollback
    db.session.add(User(name="ada"))
    try:
        db.session.commit()
    except IntegrityError:
        try:
            db.session.scalar(users)
        except PendingRollbackError:
            print("roll back first")
            #> roll back first
    db.session.rollback()
    print(db.session.scalar(users))
    #> 1
# --8<-- [end:focus]
