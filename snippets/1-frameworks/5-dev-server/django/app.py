# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2"]
# ///
import logging
from http.client import HTTPConnection
from threading import Thread

from django.conf import settings
from django.core.servers.basehttp import (
    WSGIRequestHandler,
    WSGIServer,
)
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"])


def hello(request):
    return HttpResponse("Hello, World!")


urlpatterns = [path("", hello)]
app = get_wsgi_application()

# the log line of a request goes to stderr with the time of day
logging.getLogger("django.server").setLevel(logging.WARNING)

# --8<-- [start:focus]
address = ("127.0.0.1", 0)
with WSGIServer(address, WSGIRequestHandler) as server:
    server.set_app(app)
    Thread(target=server.serve_forever, daemon=True).start()

    browser = HTTPConnection("127.0.0.1", server.server_port)
    browser.request("GET", "/")
    response = browser.getresponse()
    print(response.status, response.read().decode())
    #> 200 Hello, World!
    print(response.headers["Server"].split("/")[0])
    #> WSGIServer
    browser.close()

    server.shutdown()
# --8<-- [end:focus]
