# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "argon2-cffi>=23.1",
#     "flask>=3.1",
#     "flask-security>=5.9.1",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
# ]
# ///
from blog import create_app, security
from blog.models import db

app = create_app()
with app.app_context():
    db.create_all()


# --8<-- [start:focus]
def flask(*args, typed=None):
    """Do what `flask users …` and `flask roles …` do."""
    runner = app.test_cli_runner()
    result = runner.invoke(args=args, input=typed)
    return "done" if result.exit_code == 0 else "refused"


email = "ada@example.org"
create = ["users", "create", email, "--active"]

# the password is asked for, twice
print(flask(*create, typed="short\nshort\n"))
#> refused
print(flask(*create, typed="analytical\nanalytical\n"))
#> done
print(flask(*create, typed="analytical\nanalytical\n"))
#> refused

flask("roles", "create", "editor")
print(flask("roles", "add", email, "editor"))
#> done
print(flask("roles", "add", "nobody@example.org", "editor"))
#> refused

with app.app_context():
    ada = security.datastore.find_user(email=email)
    print(ada.password.split("$")[1], ada.has_role("editor"))
    #> argon2id True

flask("users", "deactivate", email)
with app.app_context():
    ada = security.datastore.find_user(email=email)
    print(ada.active)
    #> False
# --8<-- [end:focus]
