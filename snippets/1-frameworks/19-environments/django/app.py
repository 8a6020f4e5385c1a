# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from importlib import reload
from pathlib import Path

from django.conf import settings
from django.test import Client

# as a service manager would do it
Path("secret.txt").write_text("not a secret in an example")
os.environ["BLOG_SECRET_FILE"] = "secret.txt"
os.environ["BLOG_HOSTS"] = "localhost,127.0.0.1,testserver"

# as a developer would do it
local = Path("mysite/settings/local.py")
local.write_text("SITE_NAME = 'Desk'")

from mysite.wsgi import application

app = application

# --8<-- [start:focus]
# the server names nothing, and gets production
print(settings.DEBUG, settings.SITE_NAME)
#> False Ada's blog

client = Client()
response = client.post("/name/", secure=True)
cookie = response.cookies["sessionid"]
print("secure:", bool(cookie["secure"]))
#> secure: True
response = client.get("/", headers={"host": "evil.example"})
print(response.status_code)
#> 400

# a developer says so
from mysite.settings import development

print(development.SECRET_KEY)
#> for development only

# a file of this machine wins, and the environment over it
print(development.SITE_NAME)
#> Desk
os.environ["BLOG_SITE_NAME"] = "Shell"
print(reload(development).SITE_NAME)
#> Shell

# without its secret it does not start
from mysite.settings import production

del os.environ["BLOG_SECRET_FILE"]
try:
    reload(production)
except KeyError as error:
    print("missing:", error)
    #> missing: 'BLOG_SECRET_FILE'
# --8<-- [end:focus]
Path("secret.txt").unlink()
local.unlink()
