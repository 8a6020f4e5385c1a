# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "flask>=3.1",
#     "flask-sqlalchemy>=3.1",
#     "gunicorn>=25.1",
#     "sqlalchemy>=2.0",
# ]
# ///
import atexit
import fcntl
import socket
import subprocess
import sys
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from blog import create_app

app = create_app()
log = Path("access.log")
log.unlink(missing_ok=True)


def start(*options):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        fd = listener.fileno()
        command = ["gunicorn", "--bind", f"fd://{fd}", *options]
        server = subprocess.Popen(
            [sys.executable, "-m", *command],
            pass_fds=[fd],
            stderr=subprocess.PIPE,
            text=True,
        )
        atexit.register(server.terminate)  # whatever happens
        return server, listener.getsockname()[1]


def ask(path):
    connection = HTTPConnection("127.0.0.1", port, 30)
    connection.request("GET", path)
    return connection.getresponse()


@contextmanager
def shut(name):
    """Whoever wants to pass waits until the end of the block."""
    with open(name, "w") as gate:
        fcntl.flock(gate, fcntl.LOCK_EX)
        yield


# --8<-- [start:focus]
# gunicorn wsgi:app; what it writes stays in this folder
server, port = start(
    *["--worker-tmp-dir", ".", "--no-control-socket"],
    "wsgi:app",
)
print(ask("/").read().decode())
#> Hello

# two at once: one for each worker
with shut("gate"):
    first, second = ask("/report/"), ask("/report/")
    one, own = first.readline().decode().split()
    print("own connection:", own)
    #> own connection: True
    two, own = second.readline().decode().split()
    print("own connection:", own)
    #> own connection: True
print("two processes:", one != two)
#> two processes: True
first.read(), second.read()
print(ask("/healthz/live/").read().decode())
#> alive

# stopped in the middle of a request, and after it
with shut("gate"):
    response = ask("/report/")
    response.readline()
    server.terminate()
    # the idle worker ends, the other one has a reader
    next(line for line in server.stderr if "Worker exit" in line)
print(response.read().decode())
#> done
print(server.wait())
#> 0
try:
    ask("/")
except ConnectionRefusedError:
    print("refused")
    #> refused

for line in sorted(set(log.read_text().splitlines())):
    print(line)
    #> GET / HTTP/1.1 200
    #> GET /report/ HTTP/1.1 200
# --8<-- [end:focus]
