# /// script
# requires-python = ">=3.11,<3.12"
# dependencies = [
#     "bcrypt==4.0.1",
#     "email-validator==2.4.0",
#     "flask==2.2.5",
#     "flask-login==0.6.3",
#     "flask-mongoengine==1.0.0",
#     "flask-user==1.0.2.2",
#     "flask-wtf==1.2.2",
#     "mongoengine==0.29.1",
#     "mongomock==4.3.0",
#     "pymongo==4.10.1",
#     "werkzeug==2.2.3",
#     "wtforms==3.1.2",
# ]
# ///
import mongomock
from flask import Flask
from flask_mongoengine import MongoEngine
from flask_user import (
    UserManager,
    UserMixin,
    current_user,
    login_required,
)

app = Flask(__name__)
app.config.update(
    SECRET_KEY="not a secret, but 32 bytes at least",
    MONGODB_SETTINGS={
        "db": "blog",
        "host": "localhost",
        "mongo_client_class": mongomock.MongoClient,
        "uuidRepresentation": "standard",
    },
    USER_ENABLE_EMAIL=False,
    WTF_CSRF_ENABLED=False,
)

# --8<-- [start:focus]
db = MongoEngine(app)


class User(db.Document, UserMixin):
    username = db.StringField()
    password = db.StringField()
    active = db.BooleanField(default=True)


user_manager = UserManager(app, db, User)


@app.get("/me")
@login_required
def me():
    return f"You are {current_user.username}"


# --8<-- [end:focus]
@app.get("/")
def index():
    return "The blog"


client = app.test_client()
form = {"username": "ada", "password": "Lovelace1815"}
register = {**form, "retype_password": "Lovelace1815"}
client.post("/user/register", data=register)
client.get("/user/sign-out")
print(client.get("/me").status_code)
#> 302
client.post("/user/sign-in", data=form)
print(client.get("/me").text)
#> You are ada

stored = User._get_collection().find_one()
print(stored["username"], stored["password"][:4] == "$2b$")
#> ada True
