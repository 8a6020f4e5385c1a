"""``app.py`` in this folder, run as ``python app.py`` runs it; then its ``app`` gets the requests
that come as JSON, one after another."""

import json
import os
import runpy
import sys
from contextlib import suppress

from sidebyside.check.run.talking import client_of, send

requests = json.load(sys.stdin)
sys.argv, sys.path[0] = ["app.py"], os.getcwd()
program = runpy.run_path("app.py", run_name="__main__")
client = client_of(program["app"]) if requests else None
for request, letters in requests:
    with suppress(Exception):  # no server ends with a view that raises
        send(client, request, letters)
