# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os
from time import time
from unittest.mock import patch

from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User
from django.core import signing

from blog.authentication import issue

ada = User.objects.create_user("ada", password="analytical")
grace = User.objects.create_user("grace", password="analytical")

# --8<-- [start:focus]
client = Client()


def get_me(token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.get("/me/", headers=headers)


token, token_of_grace = issue(ada), issue(grace)
with patch("time.time", return_value=time() - 3601):
    expired = issue(ada)
confirm = signing.dumps({"id": ada.pk}, salt="confirm")
other = signing.dumps({"x": 1}, salt="token")

print(get_me(token).json()["user"])
#> ada
print("changed:", get_me("x" + token).status_code)
#> changed: 401
print("an hour old:", get_me(expired).status_code)
#> an hour old: 401
print("for something else:", get_me(confirm).status_code)
#> for something else: 401
print("other content:", get_me(other).status_code)
#> other content: 401
keys = {
    "SECRET_KEY": "a new secret",
    "SECRET_KEY_FALLBACKS": [settings.SECRET_KEY],
}
with override_settings(**keys):
    print("after a new key:", get_me(token).status_code)
    #> after a new key: 401

grace.is_active = False
grace.save()
ada.set_password("difference")
ada.save()
print("disabled:", get_me(token_of_grace).status_code)
#> disabled: 401
print("after a new password:", get_me(token).status_code)
#> after a new password: 401
# --8<-- [end:focus]
