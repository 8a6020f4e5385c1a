# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "itsdangerous>=2.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
from time import time
from unittest.mock import patch

from blog import create_app
from blog.api import issue, signer
from blog.models import User, db

app = create_app()
with app.app_context():
    db.create_all()
    for name in "ada", "grace":
        user = User(name=name)
        user.set_password("analytical")
        db.session.add(user)
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()
users = db.select(User).order_by(User.id).limit(2)


def get_me(token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.get("/me/", headers=headers)


with app.app_context():
    ada, grace = db.session.scalars(users)
    token, token_of_grace = issue(ada), issue(grace)
    with patch("time.time", return_value=time() - 3601):
        expired = issue(ada)
    confirm = signer("confirm").dumps(ada.alternative_id)
    other = signer("token").dumps({"x": 1})

print(get_me(token).json["user"])
#> ada
print("changed:", get_me("x" + token).status_code)
#> changed: 401
print("an hour old:", get_me(expired).status_code)
#> an hour old: 401
print("for something else:", get_me(confirm).status_code)
#> for something else: 401
print("other content:", get_me(other).status_code)
#> other content: 401
keys = {
    "SECRET_KEY": "a new secret",
    "SECRET_KEY_FALLBACKS": [app.secret_key],
}
with patch.dict(app.config, keys):
    print("after a new key:", get_me(token).status_code)
    #> after a new key: 401

with app.app_context():
    ada, grace = db.session.scalars(users)
    grace.is_active = False
    ada.set_password("difference")
    db.session.commit()
print("disabled:", get_me(token_of_grace).status_code)
#> disabled: 401
print("after a new password:", get_me(token).status_code)
#> after a new password: 401
# --8<-- [end:focus]
