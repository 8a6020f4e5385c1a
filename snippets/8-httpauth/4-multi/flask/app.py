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
from blog.models import Key, User, db, digest

app = create_app()
HASH = generate_password_hash("analytical")
with app.app_context():
    db.create_all()
    for name, active in ("ada", True), ("grace", False):
        user = User(
            name=name, password_hash=HASH, is_active=active
        )
        # a real one is secrets.token_urlsafe()
        user.keys.append(Key(digest=digest(f"key-of-{name}")))
        db.session.add(user)
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()


def by_password(name, password):
    return client.get("/me/", auth=(name, password))


def by_key(key):
    return client.get("/me/", headers={"X-API-Key": key})


response = client.get("/me/")
print(response.status_code)
#> 401
print(response.headers["WWW-Authenticate"])
#> Basic realm="blog"
print(by_password("ada", "analytical").json["user"])
#> ada
print(by_password("ada", "wrong").status_code)
#> 401
print(by_key("key-of-ada").json["user"])
#> ada
print(by_key("wrong").status_code)
#> 401
print("disabled:", by_key("key-of-grace").status_code)
#> disabled: 401
# --8<-- [end:focus]
