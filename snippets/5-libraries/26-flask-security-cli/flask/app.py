# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "argon2-cffi>=23.1",
#     "flask>=3.1",
#     "flask-security>=5.6",
#     "flask-sqlalchemy>=3.1",
# ]
# ///
from importlib.metadata import requires

from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore
from flask_security.models import fsqla_v3
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.update(
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
security = Security(app, datastore)


# --8<-- [start:focus]
def flask(*args):
    """Do what `flask users …` and `flask roles …` do."""
    result = app.test_cli_runner().invoke(args=args)
    return result.exit_code


with app.app_context():
    db.create_all()
email = "ada@example.org"
options = ["--password", "lovelace", "--active"]
print(flask("users", "create", email, *options))
#> 0
print(flask("users", "create", email, *options))
#> 2
flask("roles", "create", "editor")
flask("roles", "add", email, "editor")
# --8<-- [end:focus]

with app.app_context():
    ada = datastore.find_user(email=email)
    print(ada.verify_and_update_password("lovelace"))
    #> True
    print(ada.has_role("editor"))
    #> True

required = " ".join(requires("flask-security"))
for name in ["Flask-Login", "Flask-Principal", "Flask-Script"]:
    print(f"{name} in requirements:", name in required)
    #> Flask-Login in requirements: True
    #> Flask-Principal in requirements: True
    #> Flask-Script in requirements: False
