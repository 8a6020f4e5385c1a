# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "aiosmtpd>=1.4.6",
#     "flask>=3.1",
#     "flask-mail>=0.10",
# ]
# ///
from email import message_from_string
from email.policy import default

from flask import Flask
from flask_mail import Mail, Message

from server import arrived, smtp_server

host, port = smtp_server()

# --8<-- [start:focus]
app = Flask(__name__)
app.config.update(
    MAIL_SERVER=host,
    MAIL_PORT=port,
    MAIL_DEFAULT_SENDER="blog@example.org",
)
mail = Mail(app)

with app.app_context():
    message = Message(
        subject="A new article: 你好",
        recipients=["ada@example.org"],
        bcc=["eve@example.org"],
        body="Hello, readers.",
        html="<p>Hello, readers.</p>",
    )
    message.attach("tags.csv", "text/csv", "python,flask")
    mail.send(message)

# what the server received
wire = message_from_string(str(arrived[0]), policy=default)
print(wire["From"], wire["To"], wire["Bcc"], sep=", ")
#> blog@example.org, ada@example.org, None
print(*sorted(wire["X-RcptTo"].split(", ")))
#> ada@example.org eve@example.org
print(wire["Subject"])
#> A new article: 你好
print(wire.get_body(["plain"]).get_content().strip())
#> Hello, readers.
print(wire.get_body(["html"]).get_content().strip())
#> <p>Hello, readers.</p>
for part in wire.iter_attachments():
    print(part.get_filename(), part.get_content_type())
    #> tags.csv text/csv
# --8<-- [end:focus]
