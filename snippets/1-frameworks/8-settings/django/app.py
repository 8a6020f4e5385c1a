# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.test import Client, override_settings

# as a shell or a service manager would set it
os.environ["BLOG_PAGE_SIZE"] = "5"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
app = get_wsgi_application()

print(settings.DEBUG)
#> False
print(getattr(settings, "THEME", "light"))
#> light
print(hasattr(settings, "author"))
#> False
print(Client().get("/").text)
#> Blog, 5 per page

with override_settings(PAGE_SIZE=2):
    print(Client().get("/").text)
    #> Blog, 2 per page
print(Client().get("/").text)
#> Blog, 5 per page
