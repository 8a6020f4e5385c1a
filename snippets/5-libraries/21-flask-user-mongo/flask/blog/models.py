from flask_mongoengine import MongoEngine
from flask_user import UserMixin

db = MongoEngine()


# --8<-- [start:focus]
class User(db.Document, UserMixin):
    username = db.StringField(unique=True)
    password = db.StringField()
    active = db.BooleanField(default=True)


# --8<-- [end:focus]
