import os
import sys
from http.client import HTTPConnection

connection = HTTPConnection("127.0.0.1", os.environ["PORT"])
connection.request("GET", "/healthz/live/")
sys.exit(connection.getresponse().status != 200)
