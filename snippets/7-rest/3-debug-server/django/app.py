# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import json
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

HERE = Path(__file__).parent
with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]


@contextmanager
def serve(*command):
    server = subprocess.Popen(
        [sys.executable, *command],
        cwd=project,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield server
    finally:
        server.terminate()  # the reloader takes its child along
        server.wait()


def hello():
    while True:
        try:
            connection = HTTPConnection("127.0.0.1", port, 5)
            connection.request("GET", "/")
            return json.load(connection.getresponse())
        except (OSError, ValueError):  # not there yet, or cut
            time.sleep(0.05)


with tempfile.TemporaryDirectory(dir=HERE) as folder:
    project = Path(folder, "project")
    project.mkdir()
    shutil.copy(HERE / "manage.py", project)
    for package in "mysite", "blog":
        shutil.copytree(HERE / package, project / package)
    source = project / "blog" / "views.py"

    # --8<-- [start:focus]
    # python manage.py runserver
    run = ["manage.py", "runserver", str(port)]
    with serve(*run) as server:
        print(hello()["text"])
        #> Hello
        print("in a child:", hello()["pid"] != server.pid)
        #> in a child: True

        text = source.read_text().replace("Hello", "Changed")
        draft = source.with_suffix(".new")
        draft.write_text(text)
        draft.replace(source)  # at once, as editors do
        while hello()["text"] == "Hello":
            time.sleep(1)
            source.touch()  # if nobody watched yet
        print(hello()["text"])
        #> Changed

    # python manage.py runserver --noreload
    with serve(*run, "--noreload") as server:
        print("in a child:", hello()["pid"] != server.pid)
        #> in a child: False
    # --8<-- [end:focus]
