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

from django.contrib.auth.models import Group, User

from blog.models import digest

admin = Group.objects.create(name="admin")
editor = Group.objects.create(name="editor")
for name, groups in {
    "ada": [admin, editor],
    "grace": [editor],
    "linus": [],
}.items():
    user = User.objects.create_user(name)
    user.groups.set(groups)
    # a real one is secrets.token_urlsafe()
    user.tokens.create(digest=digest(f"token-of-{name}"))

# --8<-- [start:focus]
client = Client()


def by(name):
    return {"Authorization": f"Bearer token-of-{name}"}


print(client.delete("/articles/").status_code)
#> 401
for name in "linus", "grace", "ada":
    response = client.delete("/articles/", headers=by(name))
    print(name, response.status_code)
    #> linus 403
    #> grace 403
    #> ada 200

response = client.post("/articles/", headers=by("linus"))
print(response.status_code)
#> 403
response = client.post("/articles/", headers=by("grace"))
print(response.status_code, response.json()["author"])
#> 201 grace

print(client.get("/articles/").json()["reader"])
#> anyone
response = client.get("/articles/", headers=by("nobody"))
print("wrong token:", response.status_code)
#> wrong token: 401
# --8<-- [end:focus]
