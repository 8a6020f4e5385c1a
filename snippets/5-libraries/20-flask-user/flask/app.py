# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "bcrypt==4.0.1",
#     "email-validator>=2",
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-user==1.0.2.2",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import re

from flask_user.email_adapters import EmailAdapterInterface

from blog import create_app
from blog.models import db

app = create_app()
with app.app_context():
    db.create_all()

outbox = []
hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


class Outbox(EmailAdapterInterface):
    def send_email_message(
        self, recipient, subject, html, text, *_
    ):
        outbox.append((recipient, text))


app.user_manager.email_adapter = Outbox(app)


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def log_in(password):
    client = app.test_client()
    form = {"email": "ada@example.org", "password": password}
    post(client, "/user/sign-in", **form)
    return client


def page(client):
    found = re.search("<p>(You .*)</p>", client.get("/me/").text)
    return found[1] if found else "not logged in"


# --8<-- [start:focus]
visitor = app.test_client()
post(
    visitor,
    "/user/register",
    email="ada@example.org",
    password="Lovelace1815",
    retype_password="Lovelace1815",
)
recipient, text = outbox.pop()
print(recipient)
#> ada@example.org
print(page(log_in("Lovelace1815")))
#> not logged in

# some mail programs open every link: that is a GET
link = re.search(r"http://localhost(\S+)", text)[1]
print(visitor.get(link).status_code)
#> 200
print(page(log_in("Lovelace1815")))
#> not logged in

visitor.get(post(visitor, link).location)
ada, elsewhere = log_in("Lovelace1815"), log_in("Lovelace1815")
print(page(ada))
#> You are ada@example.org.

post(
    ada,
    "/user/change-password",
    old_password="Lovelace1815",
    new_password="Lovelace1852",
    retype_password="Lovelace1852",
)
print(page(log_in("Lovelace1815")))
#> not logged in
print(page(log_in("Lovelace1852")))
#> You are ada@example.org.
print(page(elsewhere))
#> not logged in

# the link in a mail must not lead there
headers = {"Host": "evil.example"}
response = visitor.get("/user/register", headers=headers)
print(response.status_code)
#> 400
# --8<-- [end:focus]
