# /// script
# requires-python = ">=3.11,<3.12"
# dependencies = [
#     "bcrypt==4.0.1",
#     "email-validator==2.4.0",
#     "flask==2.2.5",
#     "flask-login==0.6.3",
#     "flask-mongoengine==1.0.0",
#     "flask-user==1.0.2.2",
#     "flask-wtf==1.2.2",
#     "mongoengine==0.29.1",
#     "mongomock==4.3.0",
#     "pymongo==4.10.1",
#     "werkzeug==2.2.3",
#     "wtforms==3.1.2",
# ]
# ///
import re

from blog import create_app
from blog.models import User

app = create_app()
client = app.test_client()
hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def post(path, **form):
    token = hidden.search(client.get(path).text)[1]
    return client.post(path, data=form | {"csrf_token": token})


# --8<-- [start:focus]
form = {"username": "ada", "password": "Lovelace1815"}
again = {"retype_password": "Lovelace1815"}
print(post("/user/register", **form, **again).status_code)
#> 302
# the name is taken
print(post("/user/register", **form, **again).status_code)
#> 200
print(client.get("/me/").status_code)
#> 302

post("/user/sign-in", **form)
print(client.get("/me/").text.strip())
#> You are ada.

stored = User._get_collection().find_one()
print(stored["username"], stored["password"][:4] == "$2b$")
#> ada True
# --8<-- [end:focus]
