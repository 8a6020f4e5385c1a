from django.urls import reverse
from jinja2 import Environment


def url_for(name, **values):
    return reverse(name, kwargs=values)


def environment(**options):
    env = Environment(**options)
    env.globals["url_for"] = url_for
    return env
