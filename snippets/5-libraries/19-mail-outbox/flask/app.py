# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "flask-mail>=0.10"]
# ///
from flask import Flask
from flask_mail import BadHeaderError, Mail, Message

app = Flask(__name__)
app.testing = True  # nothing leaves the process
app.config["MAIL_DEFAULT_SENDER"] = "blog@example.org"
mail = Mail(app)


# --8<-- [start:focus]
@app.post("/subscribe/<name>")
def subscribe(name):
    address = f"{name}@example.org"
    mail.send(Message("Welcome", recipients=[address]))
    return "mail sent"


def newsletter(subject, readers):
    with mail.connect() as connection:
        for reader in readers:
            connection.send(Message(subject, recipients=[reader]))


with mail.record_messages() as outbox:
    print(app.test_client().post("/subscribe/ada").text)
    #> mail sent
    readers = ["ada@example.org", "grace@example.org"]
    with app.app_context():
        newsletter("News", readers)
# --8<-- [end:focus]
for message in outbox:
    print(message.subject, "to", *message.recipients)
    #> Welcome to ada@example.org
    #> News to ada@example.org
    #> News to grace@example.org

try:
    with app.app_context():
        newsletter("News\nBcc: eve@example.org", readers)
except BadHeaderError:
    print("a line break in a header is refused")
    #> a line break in a header is refused
