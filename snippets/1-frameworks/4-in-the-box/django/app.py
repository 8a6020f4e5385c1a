# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
import time
from io import StringIO
from unittest.mock import patch

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.dispatch import receiver
from django.test import Client

from blog.signals import reader_came

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
readers = []


@receiver(reader_came)
def remember(sender, name, **more):
    readers.append(name)


# as "python manage.py invite 'Ada & Co'"
output = StringIO()
call_command("invite", "Ada & Co", stdout=output)
greeting, url = output.getvalue().splitlines()[:2]
print(greeting)
#> Dear Ada & Co, come and read:

client = Client()
print(client.get(url).text.strip())
#> <h1>Welcome, Ada &amp; Co</h1>
forged = url.replace("/welcome/", "/welcome/x")
print(client.get(forged).status_code)
#> 404

# a week later
later = time.time() + 7 * 24 * 3600 + 1
with patch("time.time", return_value=later):
    print(client.get(url).status_code)
    #> 404

# the signal came once
print(readers)
#> ['Ada & Co']
# --8<-- [end:focus]
