# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "werkzeug>=3.1",
# ]
# ///
from flask import Flask, request
from flask_login import (
    LoginManager,
    UserMixin,
    current_user,
    login_required,
    login_user,
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
tokens = {"token-of-ada": users["ada"]}

# --8<-- [start:focus]
login_manager = LoginManager(app)


@login_manager.user_loader
def load_from_session(user_id):
    return users.get(user_id)


@login_manager.request_loader
def load_from_header(request):
    sent = request.authorization
    if sent is not None and sent.type == "bearer":
        return tokens.get(sent.token)
    return None


@login_manager.unauthorized_handler
def unauthorized():
    return {"error": "Unauthorized"}, 401


@app.route("/me", methods=["GET", "POST"])
@login_required
def me():
    return {"user": current_user.id}


# --8<-- [end:focus]
@app.post("/login")
def log_in():
    user = users.get(request.form["name"])
    password = request.form["password"]
    if user and check_password_hash(user.password_hash, password):
        login_user(user)
        return {"user": user.id}
    return {"error": "Unauthorized"}, 401


client = app.test_client()
print("nothing:", client.get("/me").status_code)
#> nothing: 401

headers = {"Authorization": "Bearer token-of-ada"}
response = client.get("/me", headers=headers)
print("token:", response.json["user"])
#> token: ada
print("cookie:", "Set-Cookie" in response.headers)
#> cookie: False

form = {"name": "ada", "password": "lovelace"}
response = client.post("/login", data=form)
print("cookie:", "Set-Cookie" in response.headers)
#> cookie: True
print("session:", client.get("/me").json["user"])
#> session: ada
print("POST by session:", client.post("/me").status_code)
#> POST by session: 200

# without the handler and with a login_view instead
pages = Flask("pages")
pages.secret_key = app.secret_key
login_manager = LoginManager(pages)
login_manager.login_view = "/login"
login_manager.request_loader(load_from_header)
pages.add_url_rule("/me", view_func=me)
response = pages.test_client().get("/me")
print("for a browser:", response.status_code)
#> for a browser: 302
