# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.test import Client

# --8<-- [start:focus]
# what the server's environment says
name = "mysite.settings.production"
os.environ["DJANGO_SETTINGS_MODULE"] = name
os.environ["DJANGO_SECRET_KEY"] = "long and random"
os.environ["ARTICLES_PER_PAGE"] = "2"

app = get_wsgi_application()
print(Client().get("/").text.strip())
#> <h1>Our blog</h1> Hello, Tools
print(settings.SECRET_KEY)
#> long and random
print(settings.SESSION_COOKIE_SECURE)
#> True

# the other module, as your own machine has it
from mysite.settings import base, development

print(development.SECRET_KEY, base.SESSION_COOKIE_SECURE)
#> dev False
# --8<-- [end:focus]
