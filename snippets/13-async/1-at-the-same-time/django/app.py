# /// script
# requires-python = ">=3.11"
# dependencies = ["django>=5.2", "uvicorn>=0.38"]
# ///
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

from django.core.wsgi import get_wsgi_application
from django.test import Client

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings"
app = get_wsgi_application()

from blog.meter import meter
from mysite.asgi import application
from servers import asgi, wsgi

logging.disable()  # no line for each request


# --8<-- [start:focus]
def ten_requests(address):
    meter.start()
    with ThreadPoolExecutor(10) as pool:
        answers = pool.map(urlopen, [address] * 10)
        for answer in answers:
            answer.close()
    return meter


# ten waits in one view
client = Client()
for path in "/awaits/", "/gather/", "/threads/":
    meter.start()
    client.get(path)
    print(path, meter)
    #> /awaits/ one after another
    #> /gather/ at the same time, in one thread
    #> /threads/ at the same time, in threads

# ten requests, a server without threads
with wsgi(app, threaded=False) as server:
    for path in "/sync/", "/async/":
        print("WSGI", path, ten_requests(server + path))
        #> WSGI /sync/ one after another
        #> WSGI /async/ one after another

# a thread for each request
with wsgi(app, threaded=True) as server:
    for path in "/sync/", "/async/":
        print("WSGI, threads", path, ten_requests(server + path))
        #> WSGI, threads /sync/ at the same time, in threads
        #> WSGI, threads /async/ at the same time, in threads

# one event loop for all of them
with asgi(application) as server:
    for path in "/sync/", "/async/", "/blocks/":
        print("ASGI", path, ten_requests(server + path))
        #> ASGI /sync/ at the same time, in threads
        #> ASGI /async/ at the same time, in one thread
        #> ASGI /blocks/ one after another
# --8<-- [end:focus]
