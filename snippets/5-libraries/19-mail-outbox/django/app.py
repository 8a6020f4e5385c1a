# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import re

from django.core import mail
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.test.utils import setup_test_environment

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
setup_test_environment()  # nothing is sent

from blog.news import newsletter

client = Client(enforce_csrf_checks=True)
hidden = re.compile('name="csrfmiddlewaretoken" value="(.*?)"')


def post(path, **form):
    token = hidden.search(client.get(path).text)[1]
    form["csrfmiddlewaretoken"] = token
    return client.post(path, form)


# --8<-- [start:focus]
readers = ["grace@example.org", "linus@example.org"]

outbox = mail.outbox
response = post("/subscribe/", email="ada@example.org")
print(response.status_code, len(outbox))
#> 302 1
newsletter("News", readers)

for message in outbox:
    print(message.subject, "to", *message.to)
    #> Welcome to ada@example.org
    #> News to grace@example.org
    #> News to linus@example.org

# a line break could add recipients
try:
    newsletter("News\nBcc: eve@example.org", readers)
except ValueError:
    print("refused")
    #> refused

# not an address, not from our page: no mail
outbox.clear()
post("/subscribe/", email="ada@example.org, eve")
client.post("/subscribe/", {"email": "a@example.org"})
print(len(outbox))
#> 0
# --8<-- [end:focus]
