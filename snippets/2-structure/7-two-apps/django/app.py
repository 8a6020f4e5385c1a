# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
app = get_wsgi_application()

client = Client()
for url in ("/", "/staff/", "/nothing", "/staff/nothing"):
    print(client.get(url).text)
    #> blog at /
    #> staff at /staff/
    #> blog has no such page
    #> staff has no such page

try:
    settings.configure(TITLE="Staff")
except RuntimeError as error:
    print(type(error).__name__, settings.TITLE)
    #> RuntimeError Blog
