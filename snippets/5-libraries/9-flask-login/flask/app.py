# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "werkzeug>=3.1",
# ]
# ///
from urllib.parse import unquote

from flask import Flask, request
from flask_login import (
    LoginManager,
    UserMixin,
    current_user,
    login_required,
    login_user,
    logout_user,
)
from werkzeug.security import (
    check_password_hash,
    generate_password_hash,
)

app = Flask(__name__)
app.secret_key = "not a secret in an example"


class User(UserMixin):
    def __init__(self, id, password):
        self.id = id
        self.password_hash = generate_password_hash(password)


users = {"ada": User("ada", "lovelace")}

# --8<-- [start:focus]
login_manager = LoginManager(app)
login_manager.login_view = "login"


@login_manager.user_loader
def load_user(user_id):
    return users.get(user_id)


@app.post("/login")
def login():
    user = users.get(request.form["name"])
    password = request.form["password"]
    if user and check_password_hash(user.password_hash, password):
        login_user(user)
        return f"Welcome, {user.id}"
    return "Wrong name or password", 401


@app.get("/me")
@login_required
def me():
    return f"You are {current_user.id}"


@app.post("/logout")
def logout():
    logout_user()
    return "Goodbye"


# --8<-- [end:focus]
client = app.test_client()
response = client.get("/me")
print(response.status_code)
#> 302
print(unquote(response.location))
#> /login?next=/me

form = {"name": "ada", "password": "byron"}
print(client.post("/login", data=form).status_code)
#> 401
form["password"] = "lovelace"
print(client.post("/login", data=form).text)
#> Welcome, ada
print(client.get("/me").text)
#> You are ada
print(client.post("/logout").text)
#> Goodbye
print(client.get("/me").status_code)
#> 302
