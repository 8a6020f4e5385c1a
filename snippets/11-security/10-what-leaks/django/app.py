# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import logging
import os
from unittest.mock import patch

from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User

from blog import views

User.objects.create_user("ada", password="analytical")
logging.disable()

# --8<-- [start:focus]
# what is said, and how many slow hashes it takes
encode = PBKDF2PasswordHasher.encode
for log_in in views.careless, views.careful:
    for name in "ada", "nobody":
        with patch.object(
            PBKDF2PasswordHasher,
            "encode",
            autospec=True,
            side_effect=encode,
        ) as hashing:
            said = log_in(name, "guess")
        print(f"{name}: {said}, {hashing.call_count}")
        #> ada: wrong password, 1
        #> nobody: no such user, 0
        #> ada: wrong name or password, 1
        #> nobody: wrong name or password, 1

# somebody else's draft, and one that nobody has
client = Client(raise_request_exception=False)
hers, none = client.get("/drafts/1/"), client.get("/drafts/2/")
print(hers.status_code, none.status_code, hers.text == none.text)
#> 404 404 True

# an error: what a variable holds, with debug off and on
email = views.EMAILS["ada"]
page = client.get("/remind/").text
print(email in page, "RuntimeError" in page)
#> False False
with override_settings(DEBUG=True):
    page = client.get("/remind/").text
print(email in page, "RuntimeError" in page)
#> True True
print("runs code:", "EVALEX = true" in page)
#> runs code: False
# --8<-- [end:focus]
