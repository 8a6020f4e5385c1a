# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtpd>=1.4.6", "django>=5.2"]
# ///
from email import message_from_bytes
from email.policy import default

import django
from django.conf import settings
from django.core.mail import EmailMultiAlternatives

from server import smtp_server

host, port = smtp_server()

# --8<-- [start:focus]
if django.VERSION >= (6, 1):
    options = {"host": host, "port": port}
    mail_settings = {"MAILERS": {"default": {"OPTIONS": options}}}
else:
    mail_settings = {"EMAIL_HOST": host, "EMAIL_PORT": port}
settings.configure(
    DEFAULT_FROM_EMAIL="blog@example.org", **mail_settings
)

message = EmailMultiAlternatives(
    subject="A new article: 你好",
    to=["ada@example.org"],
    body="Hello, readers.",
)
message.attach_alternative("<p>Hello, readers.</p>", "text/html")
message.attach("tags.csv", "python,flask", "text/csv")

accepted = message.send()
# --8<-- [end:focus]
print(accepted)
#> 1

wire = message_from_bytes(
    message.message().as_bytes(), policy=default
)
print(wire["From"], wire["To"], sep=" > ")
#> blog@example.org > ada@example.org
print(wire["Subject"])
#> A new article: 你好
print(wire.get_body(["html"]).get_content().strip())
#> <p>Hello, readers.</p>
for part in wire.iter_attachments():
    print(part.get_filename(), part.get_content_type())
    #> tags.csv text/csv
