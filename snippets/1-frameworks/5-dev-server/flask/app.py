# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1", "werkzeug>=3.1"]
# ///
import logging
from http.client import HTTPConnection
from threading import Thread

from flask import Flask
from werkzeug.serving import make_server

app = Flask(__name__)


@app.get("/")
def hello():
    return "Hello, World!"


# the log line of a request goes to stderr with the time of day
logging.getLogger("werkzeug").setLevel(logging.WARNING)

# --8<-- [start:focus]
with make_server("127.0.0.1", 0, app) as server:
    Thread(target=server.serve_forever, daemon=True).start()

    browser = HTTPConnection("127.0.0.1", server.server_port)
    browser.request("GET", "/")
    response = browser.getresponse()
    print(response.status, response.read().decode())
    #> 200 Hello, World!
    print(response.headers["Server"].split("/")[0])
    #> Werkzeug
    browser.close()

    server.shutdown()
# --8<-- [end:focus]
