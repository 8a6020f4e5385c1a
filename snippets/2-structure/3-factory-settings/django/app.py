# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

# --8<-- [start:focus]
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
app = get_wsgi_application()
client = Client()
print(client.get("/").text)
#> Ada's blog, 10 per page

with override_settings(ARTICLES_PER_PAGE=2):
    print(client.get("/").text)
    #> Ada's blog, 2 per page
print(client.get("/").text)
#> Ada's blog, 10 per page
# --8<-- [end:focus]
