# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.apps import apps
from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
app = get_wsgi_application()

print(*(config.label for config in apps.get_app_configs()))
#> blog users
print("WSGI app:", callable(apps.get_app_config("blog")))
#> WSGI app: False
client = Client()
for url in ("/blog/", "/blog/1", "/users/Ada"):
    print(client.get(url).text)
    #> /blog/1 /blog/2
    #> Hello
    #> Ada writes on /blog/
