# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from werkzeug.security import generate_password_hash

from blog import create_app
from blog.models import User, db

app = create_app()
HASH = generate_password_hash("analytical")
with app.app_context():
    db.create_all()
    ada = User(name="ada", password_hash=HASH)
    grace = User(name="grace", password_hash=HASH)
    grace.is_active = False
    db.session.add_all([ada, grace])
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()


def get_me(name, password):
    return client.get("/me/", auth=(name, password))


response = client.get("/me/")
print(response.status_code, response.json["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"])
#> Basic realm="blog"
print("wrong password:", get_me("ada", "wrong").status_code)
#> wrong password: 401
print("unknown name:", get_me("nobody", "wrong").status_code)
#> unknown name: 401
print("disabled:", get_me("grace", "analytical").status_code)
#> disabled: 401
print(get_me("ada", "analytical").json["user"])
#> ada
# --8<-- [end:focus]
