# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "djangorestframework>=3.16"]
# ///
import os

from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()
call_command("migrate", run_syncdb=True, verbosity=0)

from django.contrib.auth.models import User

from blog.models import Token, digest

for name in "ada", "grace", "linus":
    user = User.objects.create_user(name)
    # a real one is secrets.token_urlsafe()
    user.tokens.create(digest=digest(f"token-of-{name}"))

# --8<-- [start:focus]
client = Client()


def get_me(authorization):
    headers = {"Authorization": authorization}
    return client.get("/me/", headers=headers)


response = client.get("/me/")
print(response.status_code, response.json()["error"])
#> 401 Unauthorized
print(response.headers["WWW-Authenticate"].split()[0])
#> Bearer
print(get_me("Bearer wrong").status_code)
#> 401
print(get_me("Token token-of-ada").status_code)
#> 401
print(get_me("Bearer token-of-ada").json()["user"])
#> ada

User.objects.filter(username="grace").update(is_active=False)
Token.objects.filter(user__username="linus").delete()
print("disabled:", get_me("Bearer token-of-grace").status_code)
#> disabled: 401
print("revoked:", get_me("Bearer token-of-linus").status_code)
#> revoked: 401
# --8<-- [end:focus]
