# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-principal>=0.4"]
# ///
from flask import Flask, session
from flask_principal import (
    Identity,
    Permission,
    Principal,
    RoleNeed,
    identity_changed,
    identity_loaded,
)

app = Flask(__name__)
app.secret_key = "not a secret in an example"
roles = {"ada": ["editor"], "grace": []}

# --8<-- [start:focus]
principal = Principal(app)
editor = Permission(RoleNeed("editor"))


@identity_loaded.connect_via(app)
def provide_roles(sender, identity):
    for role in roles.get(identity.id, []):
        identity.provides.add(RoleNeed(role))


@app.post("/articles")
@editor.require(http_exception=403)
def publish():
    return "published", 201


# --8<-- [end:focus]
@app.errorhandler(403)
def forbidden(error):
    return "editors only", 403


@app.post("/login/<name>")
def log_in(name):
    identity_changed.send(app, identity=Identity(name))
    return name


@app.get("/may-publish")
def may_publish():
    return "yes" if editor.can() else "no"


@app.post("/logout")
def log_out():
    session.clear()
    return "bye"


client = app.test_client()
print(client.post("/articles").status_code)
#> 403
client.post("/login/grace")
print(client.post("/articles").text)
#> editors only
client.post("/login/ada")
print(client.get("/may-publish").text)
#> yes
print(client.post("/articles").text)
#> published
