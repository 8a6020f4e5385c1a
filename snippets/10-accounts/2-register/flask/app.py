# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "email-validator>=2.2",
#     "flask>=3.1",
#     "flask-login>=0.6.3",
#     "flask-mail>=0.10",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "itsdangerous>=2.2",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import re

from blog import create_app
from blog.account import mail
from blog.models import db

app = create_app(MAIL_SUPPRESS_SEND=True)
with app.app_context():
    db.create_all()

hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def new_client():
    return app.test_client()


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def log_in(email):
    client = new_client()
    form = {"email": email, "password": "analytical"}
    post(client, "/login/", **form)
    return client


def said(client):
    return re.search("<p>(.*)</p>", client.get("/").text)[1]


def to(message):
    return message.recipients[0]


def link_in(message):
    return re.search(r"http://localhost(\S+)", message.body)[1]


# --8<-- [start:focus]
password = {"password1": "analytical", "password2": "analytical"}
ada = "ada@example.org"
client = new_client()
with mail.record_messages() as outbox:
    print(post(client, "/register/", email=ada).status_code)
    #> 200
    post(
        client, "/register/", email=" Ada@Example.org", **password
    )
    print(len(outbox), to(outbox[0]))
    #> 1 ada@example.org

    # some mail programs open every link: that is a GET
    link = link_in(outbox[0])
    print(client.get(link).status_code, said(log_in(ada)))
    #> 200 Hello, stranger.
    # who reads the mail, but did not choose the password
    print(post(client, link, password="difference").status_code)
    #> 200
    print(post(client, link, password="analytical").status_code)
    #> 302
    print(said(log_in(ada)), client.get(link).status_code)
    #> Hello, ada@example.org. 404

    # taken: the same answer, another mail
    form = {"email": ada, **password}
    print(post(client, "/register/", **form).status_code)
    #> 302
    print(outbox[1].body)
    #> You already have an account.

    # another address: asked with the password, told to both
    client, new = log_in(ada), "lovelace@example.org"
    page = client.get("/address/").text
    print(re.findall('maxlength="(.*?)"', page))  # as its column
    #> ['254']
    form = {"email": new, "password": "difference"}
    print(
        post(client, "/address/", **form).status_code, len(outbox)
    )
    #> 200 2
    form["password"] = "analytical"
    post(client, "/address/", **form)
    post(client, "/address/", **form | {"email": "a@example.org"})
    for message in outbox[2:]:
        print(to(message), "-", message.subject)
        #> lovelace@example.org - Confirm your address
        #> ada@example.org - A change
        #> a@example.org - Confirm your address
        #> ada@example.org - A change

    print(said(client))
    #> Hello, ada@example.org.
    post(client, link_in(outbox[2]), password="analytical")
    for browser in client, log_in(ada), log_in(new):
        print(said(browser))
        #> Hello, lovelace@example.org.
        #> Hello, stranger.
        #> Hello, lovelace@example.org.

    # the other link was about the old address
    print(client.get(link_in(outbox[4])).status_code)
    #> 404
# --8<-- [end:focus]
