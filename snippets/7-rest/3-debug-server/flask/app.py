# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
import json
import os
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection

with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]


def get(path):
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", path)
    response = connection.getresponse()
    return response.status, response.read()


server = subprocess.Popen(
    [sys.executable, "blog.py"],
    env={**os.environ, "PORT": str(port)},
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    status = None
    while status is None and server.poll() is None:
        try:
            status, body = get("/mode")
        except OSError:
            time.sleep(0.05)
    print(status)
    #> 200
    for name, value in json.loads(body).items():
        print(name, value)
        #> debug True
        #> reloader True
finally:
    # the reloader takes its child along
    server.terminate()
    server.wait()
