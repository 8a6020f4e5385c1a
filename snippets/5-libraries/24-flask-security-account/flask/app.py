# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "argon2-cffi>=23.1",
#     "flask>=3.1",
#     "flask-mail>=0.10",
#     "flask-security>=5.9.1",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "sqlalchemy>=2.0",
# ]
# ///
import re

from blog import create_app, mail
from blog.models import db

app = create_app(MAIL_SUPPRESS_SEND=True)
with app.app_context():
    db.create_all()

hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def register(password):
    return post(
        app.test_client(),
        "/register/",
        email="ada@example.org",
        password=password,
        password_confirm=password,
    ).status_code


def log_in(password):
    client = app.test_client()
    form = {"email": "ada@example.org", "password": password}
    post(client, "/login/", **form)
    return client


def page(client):
    found = re.search("<p>(.*)</p>", client.get("/").text)
    return found[1] if found else "not logged in"


# --8<-- [start:focus]
with mail.record_messages() as outbox:
    print(register("short"), len(outbox))
    #> 200 0
    print(register("analytical"), *outbox[0].recipients)
    #> 302 ada@example.org
    # taken: the same page, another mail
    print(register("analytical"), len(outbox))
    #> 302 2
    print("already" in outbox[1].body)
    #> True

link = re.search(r"http://localhost(\S+)", outbox[0].body)[1]
print(page(log_in("analytical")))
#> not logged in

# some mail programs open every link: that is a GET
visitor = app.test_client()
print(visitor.get(link).status_code)
#> 200
print(page(log_in("analytical")))
#> not logged in

visitor.get(post(visitor, link).location)
ada, elsewhere = log_in("analytical"), log_in("analytical")
print(page(ada))
#> You are ada@example.org.

post(
    ada,
    "/change",
    password="analytical",
    new_password="difference",
    new_password_confirm="difference",
)
print(page(log_in("analytical")))
#> not logged in
print(page(log_in("difference")))
#> You are ada@example.org.
print(page(elsewhere))
#> not logged in

# the link in a mail must not lead there
headers = {"Host": "evil.example"}
print(visitor.get("/register/", headers=headers).status_code)
#> 400
# --8<-- [end:focus]
