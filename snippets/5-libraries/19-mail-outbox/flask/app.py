# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "email-validator>=2",
#     "flask>=3.1",
#     "flask-mail>=0.10",
#     "flask-wtf>=1.2",
#     "wtforms>=3.2",
# ]
# ///
import re

from flask_mail import BadHeaderError

from blog import create_app, mail
from blog.news import newsletter

app = create_app(TESTING=True)  # nothing is sent
client = app.test_client()
hidden = re.compile('name="csrf_token"[^>]*value="(.*?)"')


def post(path, **form):
    token = hidden.search(client.get(path).text)[1]
    return client.post(path, data=form | {"csrf_token": token})


# --8<-- [start:focus]
readers = ["grace@example.org", "linus@example.org"]

with mail.record_messages() as outbox:
    response = post("/subscribe/", email="ada@example.org")
    print(response.status_code, len(outbox))
    #> 302 1
    with app.app_context():
        newsletter("News", readers)

for message in outbox:
    print(message.subject, "to", *message.recipients)
    #> Welcome to ada@example.org
    #> News to grace@example.org
    #> News to linus@example.org

# a line break could add recipients
with app.app_context():
    try:
        newsletter("News\nBcc: eve@example.org", readers)
    except BadHeaderError:
        print("refused")
        #> refused

# not an address, not from our page: no mail
with mail.record_messages() as outbox:
    post("/subscribe/", email="ada@example.org, eve")
    client.post("/subscribe/", data={"email": "a@example.org"})
    print(len(outbox))
    #> 0
# --8<-- [end:focus]
