"""Runs ``app.py`` as ``python app.py`` does, then serves its ``app``, in a process of its own.

The server is the framework's development server. Python 3.8 and later, as ``child``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any

from sidebyside.check.run.child import main_module
from sidebyside.check.run.hashes import Hashes


def serve(framework: str, port_file: str) -> None:
    """Run the program in the current directory and serve its ``app`` on a free loopback port.

    The port, which the system chooses, stands in the file ``port_file`` as soon as it listens.
    """
    os.nice(10)  # as runs are: neither takes the other's time
    entry = os.path.join(os.getcwd(), "app.py")
    sys.argv, sys.path[0] = ["app.py"], os.getcwd()
    Hashes(cheap=True).install()
    module = main_module(entry)
    with open(entry, encoding="utf-8") as source:
        exec(compile(source.read(), entry, "exec"), vars(module))

    def tell(port: int) -> None:
        with open(port_file, "w", encoding="ascii") as file:
            file.write(f"{port}\n")

    _SERVERS[framework](vars(module)["app"], tell)


def _flask(app: Any, tell: Callable[[int], None]) -> None:
    """As ``flask run --port 0``, which would say the port by logging; a program may turn it off."""
    from werkzeug.serving import make_server

    server = make_server("127.0.0.1", 0, app, threaded=True)
    tell(server.server_port)
    server.serve_forever()


def _django(app: Any, tell: Callable[[int], None]) -> None:
    """As ``manage.py runserver --nothreading --noreload 0``.

    One thread, because a SQLite database in memory belongs to the thread that opened it.
    """
    from django.core.servers import basehttp  # type: ignore[import-untyped]

    basehttp.run("127.0.0.1", 0, app, on_bind=tell)


_SERVERS = {"flask": _flask, "django": _django}

if __name__ == "__main__":
    serve(*sys.argv[1:])
