# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "bcrypt==4.0.1",
#     "email-validator>=2",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-user==1.0.2.2",
# ]
# ///
import re

from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from flask_user import (
    UserManager,
    UserMixin,
    current_user,
    login_required,
)
from flask_user.email_adapters import EmailAdapterInterface

app = Flask(__name__)
app.config.update(
    SECRET_KEY="not a secret, but 32 bytes at least",
    SQLALCHEMY_DATABASE_URI="sqlite://",
    USER_EMAIL_SENDER_EMAIL="blog@example.org",
    USER_ENABLE_USERNAME=False,
    WTF_CSRF_ENABLED=False,
)
outbox = []


class Outbox(EmailAdapterInterface):
    def send_email_message(
        self, recipient, subject, html, text, *_
    ):
        outbox.append((recipient, text))


# --8<-- [start:focus]
db = SQLAlchemy(app)


class User(db.Model, UserMixin):
    id = db.Column(db.Integer, primary_key=True)
    active = db.Column("is_active", db.Boolean)
    email = db.Column(db.String(255), unique=True)
    email_confirmed_at = db.Column(db.DateTime)
    password = db.Column(db.String(255))


user_manager = UserManager(app, db, User)
user_manager.email_adapter = Outbox(app)


@app.get("/me")
@login_required
def me():
    return f"You are {current_user.email}"


# --8<-- [end:focus]
@app.get("/")
def index():
    return "The blog"


with app.app_context():
    db.create_all()
client = app.test_client()


def log_in(password):
    client.get("/user/sign-out")
    form = {"email": "ada@example.org", "password": password}
    client.post("/user/sign-in", data=form)
    response = client.get("/me")
    return response.text if response.status_code == 200 else "no"


old, new = "Lovelace1815", "Lovelace1852"
form = {"email": "ada@example.org", "password": old}
form["retype_password"] = old
client.post("/user/register", data=form)
recipient, text = outbox.pop()
print(recipient)
#> ada@example.org
print(log_in(old))
#> no

link = re.search(r"http://localhost(/user/confirm\S+)", text)[1]
client.get(link)
print(log_in(old))
#> You are ada@example.org

form = {"old_password": old, "new_password": new}
form["retype_password"] = new
client.post("/user/change-password", data=form)
print(log_in(old))
#> no
print(log_in(new))
#> You are ada@example.org
