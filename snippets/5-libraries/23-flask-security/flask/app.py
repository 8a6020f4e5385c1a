# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "argon2-cffi>=23.1",
#     "flask>=3.1",
#     "flask-security>=5.6",
#     "flask-sqlalchemy>=3.1",
# ]
# ///
from flask import Flask
from flask_security import (
    Security,
    SQLAlchemyUserDatastore,
    auth_required,
    current_user,
    hash_password,
    roles_required,
)
from flask_security.models import fsqla_v3
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.update(
    SECRET_KEY="not a secret in an example",
    SECURITY_PASSWORD_SALT="not a secret either",
    SQLALCHEMY_DATABASE_URI="sqlite://",
    WTF_CSRF_ENABLED=False,
)

# --8<-- [start:focus]
db = SQLAlchemy(app)
fsqla_v3.FsModels.set_db_info(db)


class Role(db.Model, fsqla_v3.FsRoleMixin):
    pass


class User(db.Model, fsqla_v3.FsUserMixin):
    pass


security = Security(app, SQLAlchemyUserDatastore(db, User, Role))


@app.get("/me")
@auth_required("session")
def me():
    return f"You are {current_user.email}"


@app.post("/articles")
@roles_required("editor")
def publish():
    return "published", 201


# --8<-- [end:focus]
with app.app_context():
    db.create_all()
    users = security.datastore
    editor = users.create_role(name="editor")
    password = hash_password("lovelace")
    ada = users.create_user(
        email="ada@example.org", password=password, roles=[editor]
    )
    users.create_user(
        email="grace@example.org", password=password
    )
    users.commit()
    print(password.split("$")[1])
    #> argon2id

for name in ["grace", "ada"]:
    client = app.test_client()
    form = {
        "email": f"{name}@example.org",
        "password": "lovelace",
    }
    client.post("/login", data=form)
    answer = client.get("/me").text
    print(answer, client.post("/articles").status_code)
    #> You are grace@example.org 403
    #> You are ada@example.org 201

try:
    from flask_security.utils import encrypt_password

    encrypt_password("lovelace")
except ImportError as error:
    print(type(error).__name__)
    #> ImportError
