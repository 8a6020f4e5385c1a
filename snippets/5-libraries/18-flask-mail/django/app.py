# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtpd>=1.4.6", "django>=5.2"]
# ///
import os
from email import message_from_string
from email.policy import default

from django.core.mail import EmailMultiAlternatives

from server import arrived

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"

# --8<-- [start:focus]
message = EmailMultiAlternatives(
    subject="A new article: 你好",
    to=["ada@example.org"],
    bcc=["eve@example.org"],
    body="Hello, readers.",
)
message.attach_alternative("<p>Hello, readers.</p>", "text/html")
message.attach("tags.csv", "python,flask", "text/csv")
message.send()

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
