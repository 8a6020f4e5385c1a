# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from textwrap import shorten

from flask import Blueprint

from flaskr import create_app
from flaskr.blog import bp, index, site_name


def attempt(step, *args, **kwargs):
    try:
        return step(*args, **kwargs)
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        return shorten(text, 55, placeholder=" …")


# --8<-- [start:focus]
# too early: no application yet
print(attempt(site_name))
#> RuntimeError: Working outside of application context. …

app = create_app()

# twice
print(attempt(app.register_blueprint, bp))
#> ValueError: The name 'blog' is already registered for …

client = app.test_client()
print(client.get("/").status_code)
#> 200

# too late: after the first request
print(attempt(app.add_url_rule, "/late/", view_func=index))
#> AssertionError: The setup method 'add_url_rule' can …
users = Blueprint("users", __name__)
print(attempt(app.register_blueprint, users))
#> AssertionError: The setup method 'register_blueprint' …

# a separator in a name
print(attempt(Blueprint, "blog.v1", __name__))
#> ValueError: 'name' may not contain a dot '.' character.
# --8<-- [end:focus]
