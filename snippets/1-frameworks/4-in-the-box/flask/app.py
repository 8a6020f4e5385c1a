# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
import re
from importlib.metadata import requires
from importlib.util import find_spec

from flask import Flask, Request, Response

# --8<-- [start:focus]
JOBS = {
    "routing": "werkzeug.routing",
    "dev server": "werkzeug.serving",
    "templates": "jinja2",
    "signed data": "itsdangerous",
    "commands": "click",
    "signals": "blinker",
    "test client": "flask.testing",
    "sessions": "flask.sessions",
    "ORM": "flask_sqlalchemy",
    "migrations": "flask_migrate",
    "forms": "flask_wtf",
    "users": "flask_login",
    "admin": "flask_admin",
    "mail": "flask_mail",
    "cache": "flask_caching",
}

# only what a plain `pip install flask` brings along
plain = [line for line in requires("flask") if ";" not in line]
needs = sorted(re.match(r"[\w-]+", line)[0] for line in plain)
shipped = {"flask", *needs}
# --8<-- [end:focus]

print(*needs)
#> blinker click itsdangerous jinja2 markupsafe werkzeug

for job, module in JOBS.items():
    there = module.split(".")[0] in shipped and find_spec(module)
    print(job, "=", module if there else f"extension {module}")
    #> routing = werkzeug.routing
    #> dev server = werkzeug.serving
    #> templates = jinja2
    #> signed data = itsdangerous
    #> commands = click
    #> signals = blinker
    #> test client = flask.testing
    #> sessions = flask.sessions
    #> ORM = extension flask_sqlalchemy
    #> migrations = extension flask_migrate
    #> forms = extension flask_wtf
    #> users = extension flask_login
    #> admin = extension flask_admin
    #> mail = extension flask_mail
    #> cache = extension flask_caching

routes = type(Flask(__name__).url_map)
for behind in Request.__base__, Response.__base__, routes:
    print(behind.__module__, behind.__name__)
    #> werkzeug.wrappers.request Request
    #> werkzeug.wrappers.response Response
    #> werkzeug.routing.map Map
