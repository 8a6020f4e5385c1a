# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-httpauth>=4.8",
#     "flask-sqlalchemy>=3.1",
#     "pyjwt>=2.10",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
# ]
# ///
import jwt

from blog import create_app
from blog.api import KEEP, claims_of, sign
from blog.models import User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada, grace = User(name="ada"), User(name="grace")
    for user in ada, grace:
        user.set_password("analytical")
        db.session.add(user)
    db.session.commit()
    claims, claims_of_grace = claims_of(ada), claims_of(grace)


def signed(claims):
    with app.app_context():
        return sign(claims)


# --8<-- [start:focus]
client = app.test_client()


def get_me(token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.get("/me/", headers=headers)


token = signed(claims)
print(get_me(token).json["user"])
#> ada

past = claims["exp"] - 2 * KEEP
for bad in (
    {"exp": past},
    {"aud": "https://blog.example/reset"},
    {"iss": "https://other.example"},
    {"sub": "99"},
    {"sub": "ada"},
):
    print(get_me(signed(claims | bad)).status_code, *bad)
    #> 401 exp
    #> 401 aud
    #> 401 iss
    #> 401 sub
    #> 401 sub

other_key = jwt.encode(claims, "guessed" * 5, "HS256")
print("signed with another key:", get_me(other_key).status_code)
#> signed with another key: 401
unsigned = jwt.encode(claims, None, "none")
print("unsigned:", get_me(unsigned).status_code)
#> unsigned: 401

with app.app_context():
    ada = db.session.get(User, 1)
    grace = db.session.get(User, 2)
    grace.is_active = False
    ada.set_password("difference")
    db.session.commit()
token_of_grace = signed(claims_of_grace)
print("disabled:", get_me(token_of_grace).status_code)
#> disabled: 401
print("after a new password:", get_me(token).status_code)
#> after a new password: 200

seen = jwt.decode(token, options={"verify_signature": False})
print("readable without the key:", seen["sub"])
#> readable without the key: 1
# --8<-- [end:focus]
