# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os

from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import reverse

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

# --8<-- [start:focus]
print(reverse("blog:show", args=[1]))
#> /blog/1/
print(reverse("news:show", args=[1]))
#> /news/1/
print(reverse("team:blog:show", args=[1]))
#> /team/blog/1/

# on two mounts: by the full name, from here, in a template
client = Client()
print(client.get("/blog/1/").text.strip())
#> /blog/1/ /blog/1/ /blog/1/
print(client.get("/news/1/").text.strip())
#> /blog/1/ /news/1/ /news/1/

# on the nested one
print(client.get("/team/blog/1/").text.strip())
#> /blog/1/ /blog/1/ /blog/1/
# --8<-- [end:focus]
