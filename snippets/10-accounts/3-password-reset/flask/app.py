# /// script
# requires-python = ">=3.11"
# dependencies = [
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
from unittest.mock import patch

from blog import create_app
from blog.models import User, db
from blog.reset import mail

app = create_app(MAIL_SUPPRESS_SEND=True)
with app.app_context():
    db.create_all()
    for name in "ada", "grace", "linus":
        user = User(email=f"{name}@example.org")
        user.set_password("analytical")
        user.is_active = name != "linus"
        db.session.add(user)
    db.session.commit()

hidden = re.compile('name="csrf_token" .*value="(.*?)"')


def post(client, path, **form):
    token = hidden.search(client.get(path).text)[1]
    return client.post(path, data=form | {"csrf_token": token})


def log_in(password):
    client = app.test_client()
    form = {"email": "Ada@example.org", "password": password}
    post(client, "/login/", **form)
    return client


def said(page):
    return re.findall("<p>(.*)</p>", page.text)


def links():
    return [
        re.search(r"http://localhost(\S+)", message.body)[1]
        for message in outbox
    ]


# --8<-- [start:focus]
elsewhere = log_in("analytical")
client = app.test_client()
with mail.record_messages() as outbox:
    for name in "ada", "nobody", "linus":  # who is disabled
        email = f"{name}@example.org"
        response = post(client, "/reset/", email=email)
        sent = client.get(response.location)
        print(response.status_code, said(sent))
        #> 302 ['If you have an account, you get a mail.']
        #> 302 ['If you have an account, you get a mail.']
        #> 302 ['If you have an account, you get a mail.']
    [message] = outbox
    print(message.recipients, message.sender, message.subject)
    #> ['ada@example.org'] blog@example.org New password

    # a second link, before the first is used
    post(client, "/reset/", email="ADA@example.org")
    first, second = links()

# the token leaves the address, then asks for the password
form = client.get(first).location
print(first.split("/")[-2] in form)
#> False
fields = "new_password1", "new_password2"
for wrong in ("engine7", "engine7"), ("engine-8", "engine-9"):
    new = dict(zip(fields, wrong, strict=True))
    page = post(client, form, **new)
    print(page.status_code, any(said(page)))
    #> 200 True
    #> 200 True
new = dict.fromkeys(fields, "engine-8")
print(post(client, form, **new).location)
#> /login/

# the change ends both links, and the log-in elsewhere
for link in first, second:
    print(said(client.get(link)))
    #> ['This link is used or too old.']
    #> ['This link is used or too old.']
print(said(elsewhere.get("/")))
#> ['Hello, stranger.']
old = {"email": "ada@example.org", "password": "analytical"}
print(said(post(elsewhere, "/login/", **old)))
#> ['Wrong e-mail or password.']
print(said(log_in("engine-8").get("/")))
#> ['Hello, ada@example.org.']

with mail.record_messages() as outbox:
    post(client, "/reset/", email="ada@example.org")
with patch.dict(app.config, RESET_TIMEOUT=-1):
    print(said(client.get(links()[-1])))
    #> ['This link is used or too old.']

# with the id of another user or of none; from another host
link = links()[-1].split("/")
for other in "2", "9":
    link[2] = other
    print(said(client.get("/".join(link))))
    #> ['This link is used or too old.']
    #> ['This link is used or too old.']
headers = {"Host": "evil.example"}
print(client.get("/reset/", headers=headers).status_code)
#> 400
# --8<-- [end:focus]
