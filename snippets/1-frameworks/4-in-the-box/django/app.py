# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import re
from importlib.metadata import requires
from importlib.util import find_spec

from django.http import HttpRequest, HttpResponse
from django.urls import URLResolver

# --8<-- [start:focus]
JOBS = {
    "routing": "django.urls",
    "dev server": "django.core.servers.basehttp",
    "templates": "django.template",
    "signed data": "django.core.signing",
    "commands": "django.core.management",
    "signals": "django.dispatch",
    "test client": "django.test",
    "sessions": "django.contrib.sessions",
    "ORM": "django.db.models",
    "migrations": "django.db.migrations",
    "forms": "django.forms",
    "users": "django.contrib.auth",
    "admin": "django.contrib.admin",
    "mail": "django.core.mail",
    "cache": "django.core.cache",
}

# only what a plain `pip install django` brings along
plain = [line for line in requires("django") if ";" not in line]
needs = sorted(re.match(r"[\w-]+", line)[0] for line in plain)
shipped = {"django", *needs}
# --8<-- [end:focus]

print(*needs)
#> asgiref sqlparse

for job, module in JOBS.items():
    there = module.split(".")[0] in shipped and find_spec(module)
    print(job, "=", module if there else f"extension {module}")
    #> routing = django.urls
    #> dev server = django.core.servers.basehttp
    #> templates = django.template
    #> signed data = django.core.signing
    #> commands = django.core.management
    #> signals = django.dispatch
    #> test client = django.test
    #> sessions = django.contrib.sessions
    #> ORM = django.db.models
    #> migrations = django.db.migrations
    #> forms = django.forms
    #> users = django.contrib.auth
    #> admin = django.contrib.admin
    #> mail = django.core.mail
    #> cache = django.core.cache

for behind in HttpRequest, HttpResponse, URLResolver:
    print(behind.__module__, behind.__name__)
    #> django.http.request HttpRequest
    #> django.http.response HttpResponse
    #> django.urls.resolvers URLResolver
