# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "alembic>=1.16",
#     "celery>=5.5",
#     "click>=8.2",
#     "flask-admin>=2",
#     "flask-babel>=4",
#     "flask-httpauth>=4.8",
#     "flask-login>=0.6.3",
#     "flask-mail>=0.10",
#     "flask-migrate>=4.1",
#     "flask-smorest>=0.46",
#     "flask-sqlalchemy>=3.1",
#     "flask-wtf>=1.2",
#     "flask>=3.1",
#     "gunicorn>=23",
#     "marshmallow>=4.0",
#     "psycopg[binary]>=3.2",
#     "pytest>=8",
#     "sqlalchemy>=2.0",
#     "werkzeug>=3.1",
#     "wtforms>=3.2",
# ]
# ///
import os
import re
import socket
import subprocess
import sys
from contextlib import contextmanager
from http.client import HTTPConnection
from time import sleep

from flask_migrate import upgrade

from blog import create_app

app = create_app(
    "Development", SQLALCHEMY_DATABASE_URI="sqlite://"
)
with app.app_context():
    upgrade()
app.test_cli_runner().invoke(args=["seed"])

HSTS = "Strict-Transport-Security"
SECRETS = {
    "BLOG_SECRET_KEY": "not a secret in an example",
    "BLOG_DATABASE": "sqlite://",
    "BLOG_HOSTS": "blog.example.org",
}


@contextmanager
def gunicorn(secrets):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    env = os.environ | secrets
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


def paths():
    for rule in app.url_map.iter_rules():
        yield re.sub("<.*?>", "<…>", rule.rule)


# --8<-- [start:focus]
# without its secrets production does not start
try:
    create_app()
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
response = app.test_client().get("/login/")
print(response.status_code, response.headers.get(HSTS))
#> 200 None

# all addresses, but for those of the admin and the API
for path in sorted(paths()):
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
