# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re
from urllib.parse import unquote

from blog import create_app
from blog.models import User, db

app = create_app()
with app.app_context():
    db.create_all()
    ada = User(name="ada")
    ada.set_password("analytical")
    db.session.add(ada)
    db.session.commit()

hidden = re.compile('name="csrf_token".*value="(.*?)"')
shown = re.compile("<p>(.*)</p>")


def post(client, path, **form):
    token = hidden.search(client.get("/login/").text)[1]
    return client.post(path, data=form | {"csrf_token": token})


# --8<-- [start:focus]
client = app.test_client()
response = client.get("/account/")
print(response.status_code, unquote(response.location))
#> 302 /login/?next=/account/

# the same answer, and as late, for an unknown name
for name in ["ada", "nobody"]:
    form = {"username": name, "password": "difference"}
    response = post(client, "/login/", **form)
    print(response.status_code, shown.findall(response.text))
    #> 200 ['Wrong name or password.']
    #> 200 ['Wrong name or password.']

form = {"username": "ada", "password": "analytical"}
response = post(client, "/login/?next=/account/", **form)
print(response.status_code, response.location)
#> 302 /account/
print(shown.findall(client.get("/account/").text))
#> ['You are ada.']

# next comes from the address, so from anybody
for target in ["https://evil.example/", "//evil.example/"]:
    response = post(client, f"/login/?next={target}", **form)
    print(response.status_code, response.location)
    #> 302 /
    #> 302 /

# a link or another site's form must not log anybody out
print(client.get("/logout/").status_code)
#> 405
client.post("/logout/")
print(client.get("/account/").status_code)
#> 200
print(post(client, "/logout/").status_code)
#> 302
print(client.get("/account/").status_code)
#> 302
# --8<-- [end:focus]
