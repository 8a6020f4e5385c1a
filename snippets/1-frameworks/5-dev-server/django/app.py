# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import shlex
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]


def get(path):
    while True:
        try:
            connection = HTTPConnection("127.0.0.1", port)
            connection.request("GET", path)
            response = connection.getresponse()
            text = response.read().decode()
            return (
                response.status,
                text,
                response.headers["Server"],
            )
        except OSError:
            assert server.poll() is None, "it does not start"
            time.sleep(0.05)


def run(command):
    done = subprocess.run(
        [sys.executable, *shlex.split(command)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


# --8<-- [start:focus]
command = "manage.py runserver --noreload"
server = subprocess.Popen(
    [sys.executable, *command.split(), str(port)],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    status, text, program = get("/")
    print(status, text)
    #> 200 Hello, World!
    print("served by", program.split("/")[0])
    #> served by WSGIServer

    # each waits for the other: two threads
    with ThreadPoolExecutor() as two:
        for status, text, _ in two.map(get, ["/meet/"] * 2):
            print(status, text)
            #> 200 met
            #> 200 met
finally:
    server.terminate()  # as Ctrl+C does
    server.wait()

# what else the command can do
for line in run("manage.py check"):
    print(line)
    #> System check identified no issues (0 silenced).
code = "from blog import urls; print(urls.app_name)"
for line in run(f'manage.py shell -v 0 -c "{code}"'):
    print(line)
    #> blog
# --8<-- [end:focus]
