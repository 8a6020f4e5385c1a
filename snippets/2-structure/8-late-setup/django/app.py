# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import os
from importlib import import_module
from textwrap import shorten

from django.apps.registry import Apps
from django.core.checks import run_checks
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import path, reverse


def attempt(step, *args, **kwargs):
    try:
        return step(*args, **kwargs)
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        return shorten(text, 55, placeholder=" …")


# --8<-- [start:focus]
# too early: no settings, then no apps yet
print(attempt(import_module, "blog.models"))
#> ImproperlyConfigured: Requested setting …
os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
print(attempt(import_module, "blog.models"))
#> AppRegistryNotReady: Apps aren't loaded yet.

app = get_wsgi_application()

# twice
print(attempt(Apps, ["blog", "blog"]))
#> ImproperlyConfigured: Application labels aren't …

client = Client()
print(client.get("/").status_code)
#> 200

# too late: after the first request
from blog import urls, views

print(reverse("blog:index"))
#> /
late = path("late/", views.index, name="late")
urls.urlpatterns.append(late)
print(client.get("/late/").status_code)
#> 200
print(attempt(reverse, "blog:late"))
#> NoReverseMatch: Reverse for 'late' not found. 'late' …
urls.urlpatterns.remove(late)

# a separator in a name
urls.urlpatterns.append(path("v1/", views.index, name="blog:v1"))
print([check.id for check in run_checks(tags=["urls"])])
#> ['urls.W003']
urls.urlpatterns.pop()
# --8<-- [end:focus]
