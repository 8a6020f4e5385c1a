from django.urls import reverse
from jinja2 import Environment


# --8<-- [start:focus]
def url_for(endpoint, **values):
    return reverse(endpoint.replace(".", ":"), kwargs=values)


def environment(**options):
    env = Environment(**options)
    env.globals["url_for"] = url_for
    return env


# --8<-- [end:focus]
