# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
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


def run(command, typed=""):
    done = subprocess.run(
        [sys.executable, *shlex.split(command)],
        input=typed,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=True,
    )
    # the prompts of the shell are on standard output
    lines = done.stdout.replace(">>> ", "").splitlines()
    return [line.rstrip() for line in lines]


# --8<-- [start:focus]
command = "-m flask --app blog run --port"
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
    #> served by Werkzeug

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
for line in run("-m flask --app blog routes"):
    print(line)
    #> Endpoint  Methods  Rule
    #> --------  -------  -----------------------
    #> hello     GET      /
    #> meet      GET      /meet/
    #> static    GET      /static/<path:filename>
for line in run("-m flask --app blog shell", "print(app.name)"):
    print(line)
    #> blog
# --8<-- [end:focus]
