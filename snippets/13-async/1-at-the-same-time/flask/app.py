# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "asgiref>=3.9",
#     "flask[async]>=3.1",
#     "quart>=0.20",
#     "uvicorn>=0.38",
#     "werkzeug>=3.1",
# ]
# ///
import logging
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

from asgiref.wsgi import WsgiToAsgi

import quart_blog
from blog import app
from meter import meter
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
client = app.test_client()
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
with asgi(WsgiToAsgi(app)) as server:
    for path in "/sync/", "/async/", "/blocks/":
        print("ASGI", path, ten_requests(server + path))
        #> ASGI /sync/ one after another
        #> ASGI /async/ one after another
        #> ASGI /blocks/ one after another

# Quart, written for an event loop
with asgi(quart_blog.app) as server:
    for path in "/sync/", "/async/", "/blocks/":
        print("Quart", path, ten_requests(server + path))
        #> Quart /sync/ at the same time, in threads
        #> Quart /async/ at the same time, in one thread
        #> Quart /blocks/ one after another
# --8<-- [end:focus]
