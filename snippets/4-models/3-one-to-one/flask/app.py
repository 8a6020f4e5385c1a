# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from flask import Flask
from sqlalchemy.exc import IntegrityError

from models import Profile, User, db

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)

with app.app_context():
    db.create_all()

    # --8<-- [start:focus]
    ada = User(name="ada")
    grace = User(name="grace")  # has no profile
    profile = Profile(bio="First programmer", user=ada)
    db.session.add_all([ada, grace, profile])
    db.session.commit()

    print(profile.user.name)
    #> ada
    print(ada.profile.bio)
    #> First programmer

    # has she one?
    print(grace.profile is not None)
    #> False

    # with their profile, or None
    query = db.select(User.name, Profile.bio).order_by(User.id)
    query = query.outerjoin(User.profile)
    for name, bio in db.session.execute(query):
        print(name, bio)
        #> ada First programmer
        #> grace None

    # those who have none
    query = db.select(User.name).where(~User.profile.has())
    print(db.session.scalars(query).all())
    #> ['grace']

    # the database keeps it to one
    db.session.add(Profile(bio="Countess", user_id=ada.id))
    try:
        db.session.commit()
    except IntegrityError:
        db.session.rollback()
        print("ada has a profile")
        #> ada has a profile

    # it goes with its user
    db.session.delete(ada)
    db.session.commit()
    print(db.session.scalars(db.select(Profile.bio)).all())
    #> []
    # --8<-- [end:focus]
