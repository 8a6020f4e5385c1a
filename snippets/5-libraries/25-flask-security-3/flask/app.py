# /// script
# requires-python = ">=3.8,<3.10"
# dependencies = [
#     "babel==2.18.0",
#     "blinker==1.8.2",
#     "click==7.1.2",
#     "flask-babelex==0.9.4",
#     "flask-login==0.4.1",
#     "flask-mail==0.9.1",
#     "flask-principal==0.4.0",
#     "flask-script==2.0.6",
#     "flask-security==3.0.0",
#     "flask-sqlalchemy==2.5.1",
#     "flask-wtf==0.14.3",
#     "flask==1.1.4",
#     "itsdangerous==1.1.0",
#     "jinja2==2.11.3",
#     "markupsafe==2.0.1",
#     "passlib==1.7.4",
#     "pytz==2024.2",
#     "setuptools==68.2.2",
#     "speaklater==1.3",
#     "sqlalchemy==1.4.54",
#     "werkzeug==1.0.1",
#     "wtforms==2.2.1",
# ]
# ///
import io
from contextlib import redirect_stdout

from flask import Flask
from flask_mail import Mail
from flask_script import Manager
from flask_security import (
    RoleMixin,
    Security,
    SQLAlchemyUserDatastore,
    UserMixin,
)
from flask_security.script import (
    AddRoleCommand,
    CreateRoleCommand,
    CreateUserCommand,
)
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.update(
    SECRET_KEY="not a secret in an example",
    SECURITY_PASSWORD_SALT="not a secret either",
    SECURITY_PASSWORD_HASH="pbkdf2_sha512",
    SQLALCHEMY_DATABASE_URI="sqlite://",
    SQLALCHEMY_TRACK_MODIFICATIONS=False,
)
mail = Mail(app)
db = SQLAlchemy(app)

roles_users = db.Table(
    "roles_users",
    db.Column("user_id", db.ForeignKey("user.id")),
    db.Column("role_id", db.ForeignKey("role.id")),
)


class Role(db.Model, RoleMixin):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), unique=True)
    description = db.Column(db.String(255))


class User(db.Model, UserMixin):
    id = db.Column(db.Integer, primary_key=True)
    email = db.Column(db.String(255), unique=True)
    password = db.Column(db.String(255))
    active = db.Column(db.Boolean)
    roles = db.relationship("Role", secondary=roles_users)


datastore = SQLAlchemyUserDatastore(db, User, Role)
security = Security(app, datastore)

manager = Manager(app)


def manage(*args):
    with redirect_stdout(io.StringIO()):
        manager.handle("manage.py", args)


# --8<-- [start:focus]
manager.add_command("create_user", CreateUserCommand())
manager.add_command("create_role", CreateRoleCommand())
manager.add_command("add_role", AddRoleCommand())

email = "ada@example.org"
with app.app_context():
    db.create_all()
password = "analytical"
manage("create_user", "--email", email, "--password", password)
manage("create_role", "--name", "editor")


def show():
    with app.app_context():
        ada = datastore.find_user(email=email)
        roles = [role.name for role in ada.roles]
        return [ada.email, *roles]


print(*show())
#> ada@example.org
manage("add_role", "--user", email, "--role", "editor")
print(*show())
#> ada@example.org editor
# --8<-- [end:focus]
