from importlib import import_module

from django.conf import settings
from django.contrib.auth import get_user
from django.core.handlers.wsgi import WSGIRequest
from django.db import close_old_connections

SessionStore = import_module(settings.SESSION_ENGINE).SessionStore


# --8<-- [start:focus]
def with_user(flask):
    """Tell Flask who is logged in to Django."""

    def app(environ, start_response):
        environ.pop("REMOTE_USER", None)
        request = WSGIRequest(environ)
        key = request.COOKIES.get(settings.SESSION_COOKIE_NAME)
        request.session = SessionStore(key)
        user = get_user(request)
        if user.is_authenticated:
            environ["REMOTE_USER"] = user.get_username()
        close_old_connections()
        return flask(environ, start_response)

    return app


# --8<-- [end:focus]
