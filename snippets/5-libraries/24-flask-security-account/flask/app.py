# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-security>=5.6",
#     "flask-sqlalchemy>=3.1",
# ]
# ///
import re

from flask import Flask
from flask_security import (
    MailUtil,
    Security,
    SQLAlchemyUserDatastore,
    auth_required,
    current_user,
)
from flask_security.models import fsqla_v3
from flask_sqlalchemy import SQLAlchemy

outbox = []


class Outbox(MailUtil):
    def send_mail(
        self,
        template,
        subject,
        recipient,
        sender,
        body,
        html,
        **_,
    ):
        outbox.append((recipient, body))


app = Flask(__name__)
# for tests only: no CSRF token, and no slow hashes
app.config.update(
    WTF_CSRF_ENABLED=False,
    SECURITY_PASSWORD_HASH="plaintext",
    SECURITY_HASHING_SCHEMES=["hex_md5"],
    SECURITY_DEPRECATED_HASHING_SCHEMES=[],
)

# --8<-- [start:focus]
app.config.update(
    SECURITY_REGISTERABLE=True,
    SECURITY_CONFIRMABLE=True,
    SECURITY_CHANGEABLE=True,
    # the default asks the DNS for the domain
    SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False},
    SECURITY_PASSWORD_SALT="not a secret either",
    SECRET_KEY="not a secret in an example",
    SQLALCHEMY_DATABASE_URI="sqlite://",
)
db = SQLAlchemy(app)
fsqla_v3.FsModels.set_db_info(db)


class Role(db.Model, fsqla_v3.FsRoleMixin):
    pass


class User(db.Model, fsqla_v3.FsUserMixin):
    pass


datastore = SQLAlchemyUserDatastore(db, User, Role)
security = Security(app, datastore, mail_util_cls=Outbox)


@app.get("/me")
@auth_required("session")
def me():
    return f"You are {current_user.email}"


# --8<-- [end:focus]
with app.app_context():
    db.create_all()
client = app.test_client()


def log_in(password):
    client.post("/logout")
    form = {"email": "ada@example.org", "password": password}
    client.post("/login", data=form)
    response = client.get("/me")
    return response.text if response.status_code == 200 else "no"


old, new = "Lovelace1815", "Lovelace1852"
form = {"email": "ada@example.org", "password": old}
form["password_confirm"] = old
client.post("/register", data=form)
recipient, text = outbox.pop()
print(recipient)
#> ada@example.org
print(log_in(old))
#> no

link = re.search(r"http://localhost(/confirm/\S+)", text)[1]
client.get(link)
print(log_in(old))
#> You are ada@example.org

form = {"password": old, "new_password": new}
form["new_password_confirm"] = new
client.post("/change", data=form)
print(log_in(old))
#> no
print(log_in(new))
#> You are ada@example.org
