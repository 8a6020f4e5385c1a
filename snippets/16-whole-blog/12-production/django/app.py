# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "celery>=5.5",
#     "dj-database-url>=3",
#     "django-ninja>=1.7",
#     "django>=5.2",
#     "gunicorn>=23",
#     "psycopg[binary]>=3.2",
#     "pydantic>=2",
#     "whitenoise>=6.11",
# ]
# ///
import os
import re
import socket
import subprocess
import sys
from contextlib import contextmanager
from http.client import HTTPConnection
from importlib import import_module
from time import sleep

from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.test import Client
from django.urls import URLResolver, get_resolver

os.environ["DJANGO_SETTINGS_MODULE"] = (
    "mysite.settings.development"
)
os.environ["BLOG_DATABASE"] = "file:blog?mode=memory&cache=shared"
app = StaticFilesHandler(get_wsgi_application())
call_command("migrate", verbosity=0)
call_command("seed")

HSTS = "Strict-Transport-Security"
SECRETS = {
    "BLOG_SECRET_KEY": "not a secret in an example",
    "BLOG_DATABASE": "sqlite://:memory:",
    "BLOG_HOSTS": "blog.example.org",
}


@contextmanager
def gunicorn(secrets):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    env = os.environ | secrets
    production = "mysite.settings.production"
    env["DJANGO_SETTINGS_MODULE"] = production
    collect = "manage.py collectstatic --noinput"
    subprocess.run(
        [sys.executable, *collect.split()],
        env=env,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn"],
        env=env | {"BLOG_BIND": f"127.0.0.1:{port}"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )

    def get(path, host):
        headers = {"Host": host, "X-Forwarded-Proto": "https"}
        while True:
            connection = HTTPConnection("127.0.0.1", port)
            try:
                connection.request("GET", path, headers=headers)
                return connection.getresponse()
            except ConnectionRefusedError:
                if server.poll() is not None:
                    raise
                sleep(0.1)  # it is starting

    try:
        yield get
    finally:
        server.terminate()
        server.wait()


def paths(resolver, above="/"):
    for each in resolver.url_patterns:
        path = re.sub("<.*?>", "<…>", f"{above}{each.pattern}")
        if isinstance(each, URLResolver):
            yield from paths(each, path)
        else:
            yield path


# --8<-- [start:focus]
# without its secrets production does not start
try:
    import_module("mysite.settings.production")
except KeyError as error:
    print("missing:", error)
    #> missing: 'BLOG_SECRET_KEY'

# with them gunicorn serves it; a proxy in front has HTTPS
with gunicorn(SECRETS) as get:
    response = get("/login/", "blog.example.org")
    print(response.status, response.headers[HSTS])
    #> 200 max-age=31536000
    print(response.headers["X-Frame-Options"])
    #> DENY
    cookie = response.headers["Set-Cookie"]
    print("Secure" in cookie, "SameSite=Lax" in cookie)
    #> True True
    print(get("/login/", "evil.example").status)
    #> 400
    print(get("/static/blog.css", "blog.example.org").status)
    #> 200

# and in development
response = Client().get("/login/")
print(response.status_code, response.headers.get(HSTS))
#> 200 None

# all addresses, but for those of the admin and the API
for path in sorted(paths(get_resolver())):
    if not path.startswith(("/admin/", "/api/", "/static/")):
        print(path)
        #> /
        #> /articles/<…>/
        #> /articles/<…>/comments/
        #> /articles/<…>/cover/
        #> /articles/<…>/delete/
        #> /articles/<…>/edit/
        #> /comments/<…>/approve/
        #> /comments/<…>/delete/
        #> /login/
        #> /logout/
        #> /new/
# --8<-- [end:focus]
