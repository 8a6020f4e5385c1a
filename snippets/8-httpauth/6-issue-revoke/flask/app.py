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
from blog import create_app
from blog.models import Token, User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    ada.set_password("analytical")
    db.session.add(ada)
    db.session.commit()

# --8<-- [start:focus]
client = app.test_client()


def log_in(name, password):
    return client.post("/tokens/", auth=(name, password))


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


def get_me(token):
    return client.get("/me/", headers=bearer(token)).status_code


for name in "ada", "nobody":
    print(log_in(name, "wrong").status_code)
    #> 401
    #> 401
response = log_in("ada", "analytical")
print(response.status_code, list(response.json))
#> 201 ['token']
phone = response.json["token"]
laptop = log_in("ada", "analytical").json["token"]
print(get_me(phone), get_me(laptop))
#> 200 200

with app.app_context():
    stored = db.session.scalars(db.select(Token.digest)).all()
print("stored as sent:", phone in stored)
#> stored as sent: False

headers = bearer(phone)
print(client.delete("/tokens/mine/", headers=headers).status_code)
#> 204
print(get_me(phone), get_me(laptop))
#> 401 200

with app.app_context():
    ada = db.session.get(User, 1)
    ada.set_password("difference")
    db.session.commit()
print("after a new password:", get_me(laptop))
#> after a new password: 401
# --8<-- [end:focus]
