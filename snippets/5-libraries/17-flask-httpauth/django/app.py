# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os
from base64 import b64encode

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from rest_framework.test import APIClient

from blog.models import ApiToken, User

ada = User.objects.create_user("ada", password="analytical")
# shown once; the table has only its hash
token = ApiToken.issue(ada)
stored = ApiToken.objects.get().key


# --8<-- [start:focus]
def ask(authorization=""):
    headers = {"Authorization": authorization}
    response = APIClient().get("/me/", headers=headers)
    if response.status_code == 200:
        return response.json()["user"]
    return response.status_code


def basic(name, password):
    return b64encode(f"{name}:{password}".encode()).decode()


right = f"Basic {basic('ada', 'analytical')}"
print(ask(), ask(right), ask(f"Bearer {token}"))
#> 401 ada ada

wrong = f"Basic {basic('ada', 'wrong')}"
unknown = f"Basic {basic('nobody', 'analytical')}"
print(ask(wrong), ask(unknown), ask("Bearer guess"))
#> 401 401 401

# a copy of the table lets nobody in
print(ask(f"Bearer {stored}"))
#> 401

ada.set_password("difference")
ada.save()
new_token = ApiToken.issue(ada)
print("after a new password:", ask(f"Bearer {token}"))
#> after a new password: 401

# disabled
User.objects.update(is_active=False)
renewed = f"Basic {basic('ada', 'difference')}"
print(ask(renewed), ask(f"Bearer {new_token}"))
#> 401 401
# --8<-- [end:focus]
