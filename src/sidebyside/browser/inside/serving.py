"""Servers that a program starts: the page sends the requests, so nothing listens.

``app.run()``, ``runserver`` and ``serve_forever()`` say that the program serves, and end its part
by an exception. What follows them is not run, as it would not be while a server runs. Only
``finally`` and ``with`` blocks around them end early: Python cannot leave a call without them.
"""

import errno
import os
from typing import Any, NoReturn

from . import imports

MESSAGE = "Serving in this page. Stop ends it."

served: Any = None
"""The app of the server that was started."""


class Serving(BaseException):
    """The program has started a server."""


def serve(app: Any) -> NoReturn:
    """Answer the requests of the page with ``app`` from now on."""
    global served
    served = app
    print(MESSAGE)
    raise Serving


def install() -> None:
    """Put ``serve`` where programs start servers."""
    imports.install(
        {
            "werkzeug": _patch_werkzeug,
            "werkzeug.serving": _patch_werkzeug,
            "flask.cli": _patch_werkzeug,
            "django.core.management.commands.runserver": _patch_runserver,
            "socketserver": _patch_servers,
        }
    )


def _patch_werkzeug(module: Any) -> None:
    def run_simple(hostname: str, port: int, application: Any, **_: Any) -> NoReturn:
        serve(application)

    if hasattr(module, "run_simple"):
        module.run_simple = run_simple


def _patch_runserver(module: Any) -> None:
    def run(addr: str, port: int, wsgi_handler: Any, **_: Any) -> NoReturn:
        serve(wsgi_handler)

    def run_once(self: Any, **options: Any) -> None:
        self.inner_run(None, **options)  # the reloader would start another process

    module.run = run
    module.Command.run = run_once


def _patch_servers(module: Any) -> None:
    def server_bind(self: Any) -> None:
        pass

    def serve_forever(self: Any, poll_interval: float = 0.5) -> NoReturn:
        app = getattr(self, "application", None) or getattr(self, "app", None)
        if app is None:
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
        serve(app)

    module.TCPServer.server_bind = module.TCPServer.server_activate = server_bind
    module.BaseServer.serve_forever = module.BaseServer.handle_request = serve_forever
