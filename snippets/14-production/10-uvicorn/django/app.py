# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "django>=5.2",
#     "gunicorn>=25.1",
#     "uvicorn>=0.46",
# ]
# ///
import atexit
import fcntl
import os
import socket
import subprocess
import sys
from contextlib import contextmanager
from http.client import HTTPConnection

from django.core.wsgi import get_wsgi_application

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()


def start(*command):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        fd = listener.fileno()
        server = subprocess.Popen(
            [sys.executable, "-m"]
            + [part.format(fd=fd) for part in command],
            pass_fds=[fd],
            stderr=subprocess.PIPE,
            text=True,
        )
        atexit.register(server.terminate)  # whatever happens
        return server, listener.getsockname()[1]


@contextmanager
def shut(name):
    """Whoever wants to pass waits until the end of the block."""
    with open(name, "w") as gate:
        fcntl.flock(gate, fcntl.LOCK_EX)
        yield


def log_until(server, words, number):
    """What the server says until it has said this so often."""
    log = ""
    for line in server.stderr:
        log += line
        if log.count(words) == number:
            break
    return log


# --8<-- [start:focus]
def serve(number, command, listening, stopping):
    """Stops it in the middle of a request."""
    server, port = start(*command)
    log = log_until(server, listening, number)
    connection = HTTPConnection("127.0.0.1", port, 30)
    with shut("gate"):
        connection.request("GET", "/report/")
        response = connection.getresponse()
        response.readline()
        server.terminate()
        log_until(server, stopping, number)
    return response.read().decode(), server.wait(), log


says = "Application startup complete", "Shutting down"
uvicorn = ["uvicorn", "--fd={fd}", "--no-access-log"]
uvicorn += ["mysite.asgi:application"]

answer, status, log = serve(1, uvicorn, *says)
print("uvicorn:", answer, status)
#> uvicorn: done -15
print("lifespan unsupported:", "unsupported" in log)
#> lifespan unsupported: True

uvicorn += ["--workers=2"]
answer, status, log = serve(2, uvicorn, *says)
print("two workers:", answer, status)
#> two workers: done 0
print("processes:", log.count("Started server process"))
#> processes: 2

# its file has the other options
says = "ASGI server listening", "Worker shutting down"
gunicorn = ["gunicorn", "--bind=fd://{fd}", "mysite.asgi"]
answer, status, log = serve(2, gunicorn, *says)
print("gunicorn:", answer, status)
#> gunicorn: done 0
print("processes:", log.count("Booting worker"))
#> processes: 2
# --8<-- [end:focus]
