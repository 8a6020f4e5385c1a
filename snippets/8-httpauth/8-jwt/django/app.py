# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "djangorestframework>=3.16",
#     "pyjwt>=2.10",
# ]
# ///
import os

import jwt
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User

from blog.authentication import KEEP, claims_of, sign

ada = User.objects.create_user("ada", password="analytical")
grace = User.objects.create_user("grace", password="analytical")
claims, claims_of_grace = claims_of(ada), claims_of(grace)

# --8<-- [start:focus]
client = Client()


def get_me(token):
    headers = {"Authorization": f"Bearer {token}"}
    return client.get("/me/", headers=headers)


token = sign(claims)
print(get_me(token).json()["user"])
#> ada

past = claims["exp"] - 2 * KEEP
for bad in (
    {"exp": past},
    {"aud": "https://blog.example/reset"},
    {"iss": "https://other.example"},
    {"sub": "99"},
    {"sub": "ada"},
):
    print(get_me(sign(claims | bad)).status_code, *bad)
    #> 401 exp
    #> 401 aud
    #> 401 iss
    #> 401 sub
    #> 401 sub

other_key = jwt.encode(claims, "guessed" * 5, "HS256")
print("signed with another key:", get_me(other_key).status_code)
#> signed with another key: 401
unsigned = jwt.encode(claims, None, "none")
print("unsigned:", get_me(unsigned).status_code)
#> unsigned: 401

grace.is_active = False
grace.save()
ada.set_password("difference")
ada.save()
token_of_grace = sign(claims_of_grace)
print("disabled:", get_me(token_of_grace).status_code)
#> disabled: 401
print("after a new password:", get_me(token).status_code)
#> after a new password: 200

seen = jwt.decode(token, options={"verify_signature": False})
print("readable without the key:", seen["sub"])
#> readable without the key: 1
# --8<-- [end:focus]
